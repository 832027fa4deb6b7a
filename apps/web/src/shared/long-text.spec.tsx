import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { createI18n } from '../i18n';
import { LongText } from './long-text';

const show = async (text: string) => {
  const i18n = await createI18n('vi');
  render(
    <I18nextProvider i18n={i18n}>
      <MantineProvider>
        <LongText length={text.length} of="KN-2020-014">
          <p>{text}</p>
        </LongText>
      </MantineProvider>
    </I18nextProvider>,
  );
};

describe('a long text among others', () => {
  it('shows its beginning, and the whole of it on demand', async () => {
    await show('Đề nghị sửa đổi. '.repeat(250));
    await userEvent.click(await screen.findByRole('button', { name: 'Xem toàn văn: KN-2020-014', expanded: false }));
    expect(screen.getByRole('button', { name: 'Thu gọn: KN-2020-014', expanded: true })).toBeInTheDocument();
  });

  it('is left as it is when it is short', async () => {
    await show('Đề nghị sửa đổi.');
    expect(await screen.findByText('Đề nghị sửa đổi.')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });
});
