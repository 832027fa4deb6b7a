import type { English } from '../types';
import type vi from '../vi/auth';

export default {
  title: 'Sign in',
  tagline: 'The meetings of the emulation clusters: from the schedule to the answer of the last recommendation.',
  email: 'E-mail',
  password: 'Password',
  emailMissing: 'Enter your e-mail address.',
  passwordMissing: 'Enter your password.',
  showPassword: 'Show or hide the password',
  submit: 'Sign in',
  demo: {
    title: 'Accounts to try',
    description: 'This machine runs with sample data. Choose a role to enter at once.',
  },
  again: {
    title: 'Your session has ended',
    description: 'What is on the page is still there. Enter the password of {{email}} to go on.',
    submit: 'Go on',
    leave: 'Sign in with another account',
    leaveWarning: 'What is not saved on the page will be lost.',
  },
} satisfies English<typeof vi>;
