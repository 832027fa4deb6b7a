import type { English } from '../types';
import type vi from '../vi/messages';

export default {
  title: 'Mail and jobs',
  subtitle: 'Mail that went, waits or failed. What waits is tried again by itself; each recipient gets it once.',
  sender: 'Mail comes from {{sender}}.',
  notSetUp: {
    title: 'No mail server is set up',
    advice:
      'Mail is kept and will go once there is a mail server. Set SMTP_URL and MAIL_FROM for the server of Kỳ Họp and start it again.',
  },
  empty: 'No mail',
  emptyAdvice: 'Invitations, reminders and changes of schedules will show here when they are sent.',
  filter: 'State',
  all: 'Every state',
  field: {
    subject: 'Mail',
    recipient: 'Recipient',
    state: 'State',
    when: 'At',
  },
  state: {
    WAITING: 'Waiting',
    HANDING_OVER: 'Being handed over',
    SENT: 'Sent',
    UNCERTAIN: 'Arrival uncertain',
    REFUSED: 'Refused',
    WITHDRAWN: 'Withdrawn',
  },
  kind: {
    INVITATION: 'Invitation',
    REMINDER: 'Reminder',
    SCHEDULE_CHANGE: 'Change of schedule',
    CANCELLATION: 'Postponed or cancelled',
    ANSWER_RECEIVED: 'Answer received',
    DECISION: "Chair's decision",
    DESK: 'Recommendation desk',
  },
  attempts_one: 'Tried once.',
  attempts_other: 'Tried {{count}} times.',
  nextAttempt: 'Next attempt at {{when}}.',
  noMoreAttempts: 'Not tried again by itself.',
  uncertain: 'The connection broke just when the mail was handed over. Ask the recipient before it goes again.',
  resentAt: 'Let go again at {{when}}.',
  meeting: 'Meeting',
  action: {
    resend: 'Send again',
    withdraw: 'Withdraw',
    resendOne: 'Send the mail to {{name}} again',
    withdrawOne: 'Withdraw the mail to {{name}}',
  },
  confirmResend: {
    title: 'Send this mail again?',
    message: 'Nobody knows whether it arrived. If it did, the recipient will get it twice.',
  },
  confirmWithdraw: {
    title: 'Withdraw this mail?',
    message: 'It will not be sent, and cannot be taken back.',
  },
  jobs: {
    title: 'Done by itself',
    waiting_one: '{{count}} waits',
    waiting_other: '{{count}} wait',
    failed_one: '{{count}} given up after errors',
    failed_other: '{{count}} given up after errors',
    queue: {
      'message.send': 'Sending mail',
      'schedule.release': 'Telling of changed schedules',
      'invitation.remind': 'Reminding of invitations',
      'attendee-import.read': 'Reading lists of delegates',
      'attendee-import.forget': 'Forgetting old lists of delegates',
      'recommendation-import.read': 'Reading tables of recommendations',
      'recommendation-import.forget': 'Forgetting old tables of recommendations',
      'recommendation.remind': 'Reminding of recommendations',
    },
  },
  done: { resend: 'The mail will be sent again.', withdraw: 'The mail was withdrawn.' },
} satisfies English<typeof vi>;
