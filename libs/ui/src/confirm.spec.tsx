import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { useConfirm } from './confirm';
import { renderUi } from './testing/render';

function Deleting() {
  const [dialog, confirm] = useConfirm();
  const [answer, setAnswer] = useState('unasked');
  const ask = async () => {
    const yes = await confirm({ title: 'Xoá mục này?', confirmLabel: 'Xoá mục', cancelLabel: 'Bỏ qua', danger: true });
    setAnswer(yes ? 'deleted' : 'kept');
  };
  return (
    <>
      <button onClick={ask}>Xoá</button>
      <output>{answer}</output>
      {dialog}
    </>
  );
}

describe('asking before what cannot be undone', () => {
  it('goes on when the reader agrees', async () => {
    renderUi(<Deleting />);
    await userEvent.click(screen.getByRole('button', { name: 'Xoá' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Xoá mục' }));
    expect(await screen.findByText('deleted')).toBeInTheDocument();
  });

  it('does nothing on Escape', async () => {
    renderUi(<Deleting />);
    await userEvent.click(screen.getByRole('button', { name: 'Xoá' }));
    expect(await screen.findByRole('dialog', { name: 'Xoá mục này?' })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(await screen.findByText('kept')).toBeInTheDocument();
  });
});
