import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { describe, expect, it } from 'vitest';
import { paths } from '../app/paths';
import { aMe, answer, problem, renderRoute, signedOut } from '../testing';
import { server } from '../testing/server';

const noDemo = answer('get', '/api/auth/sign-in-options', { demoAccounts: [], demoPassword: null });
const PASSWORD = 'kyhop-demo';
const me = aMe({ displayName: 'Người thử' });

/** A server that opens the door to one password. */
const door = answer('post', '/api/auth/sign-in', ({ body }) =>
  (body as { password: string }).password === PASSWORD ? me : problem(401, 'auth.wrong_credentials'),
);

const email = () => screen.findByRole('textbox', { name: /Thư điện tử/ });
const password = () => screen.getByLabelText(/^Mật khẩu/, { selector: 'input' });
const submit = () => screen.getByRole('button', { name: 'Đăng nhập' });

describe('the sign-in page', () => {
  it('says that the password is wrong, and keeps the e-mail', async () => {
    const { user } = await renderRoute(paths.signIn(), { handlers: [signedOut(), noDemo, door] });
    await user.type(await email(), 'a@tinh.gov.vn');
    await user.type(password(), 'sai');
    await user.click(submit());
    expect(await screen.findByRole('alert')).toHaveTextContent('Thư điện tử hoặc mật khẩu không đúng');
    expect(await email()).toHaveValue('a@tinh.gov.vn');
  });

  it('asks for what is missing at its field, without asking the server', async () => {
    const { user } = await renderRoute(paths.signIn(), { handlers: [signedOut(), noDemo] });
    await email();
    await user.click(submit());
    expect(screen.getByText('Hãy nhập địa chỉ thư điện tử.')).toBeInTheDocument();
    expect(screen.getByText('Hãy nhập mật khẩu.')).toBeInTheDocument();
  });

  it('says what to do when the network is away', async () => {
    const offline = http.post('*/api/auth/sign-in', () => HttpResponse.error());
    const { user } = await renderRoute(paths.signIn(), { handlers: [signedOut(), noDemo, offline] });
    await user.type(await email(), 'a@tinh.gov.vn');
    await user.type(password(), PASSWORD);
    await user.click(submit());
    expect(await screen.findByRole('alert')).toHaveTextContent('kiểm tra mạng');
  });

  it('signs in with one press on a demo account', async () => {
    const options = answer('get', '/api/auth/sign-in-options', {
      demoAccounts: [{ email: 'board@demo.local', label: 'Ban Thi đua' }],
      demoPassword: PASSWORD,
    });
    const { user } = await renderRoute(paths.signIn(), { handlers: [signedOut(), options, door] });
    await user.click(await screen.findByRole('button', { name: 'Ban Thi đua' }));
    expect(await screen.findByRole('heading', { name: 'Hôm nay' })).toBeInTheDocument();
  });

  it('speaks English to who asks for it', async () => {
    const { user } = await renderRoute(paths.signIn(), { handlers: [signedOut(), noDemo] });
    await user.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeInTheDocument();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });
});

describe('a reader without a session', () => {
  it('is led to the sign-in page and then to where they wanted to go', async () => {
    const { user, router } = await renderRoute('/kien-nghi?q=quy', { handlers: [signedOut(), noDemo, door] });
    await user.type(await email(), me.email);
    await user.type(password(), PASSWORD);
    await user.click(submit());
    await waitFor(() => expect(router.state.location.pathname + router.state.location.search).toBe('/kien-nghi?q=quy'));
  });

  it('is never led to another host', async () => {
    const { user, router } = await renderRoute('/dang-nhap?ve=//evil.example/', {
      handlers: [signedOut(), noDemo, door],
    });
    await user.type(await email(), me.email);
    await user.type(password(), PASSWORD);
    await user.click(submit());
    await waitFor(() => expect(router.state.location.pathname).toBe('/'));
  });
});

describe('a session that ends while a page is open', () => {
  it('is opened again over the page, and the request that met the closed door is sent once more', async () => {
    const { user, router, queryClient } = await renderRoute('/', { handlers: [noDemo] });
    expect(await screen.findByRole('heading', { name: 'Hôm nay' })).toBeInTheDocument();

    server.use(signedOut(), door);
    const asked = queryClient.refetchQueries({ queryKey: ['session', 'me'] });
    const dialog = await screen.findByRole('dialog', { name: 'Phiên làm việc đã hết' });
    expect(screen.getByText(/Xin chào/)).toBeInTheDocument();

    server.use(answer('get', '/api/auth/me', me));
    await user.type(within(dialog).getByLabelText(/^Mật khẩu/, { selector: 'input' }), PASSWORD);
    await user.click(within(dialog).getByRole('button', { name: 'Làm tiếp' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
    await asked;
    expect(router.state.location.pathname).toBe('/');
    expect(await screen.findByText('Xin chào, Người thử')).toBeInTheDocument();
  });
});
