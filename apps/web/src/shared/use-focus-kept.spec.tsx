import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ReactNode, useState } from 'react';
import { createPortal } from 'react-dom';
import { describe, expect, it } from 'vitest';
import { useFocusKept } from './use-focus-kept';

function Frame({ children }: { children: ReactNode }) {
  useFocusKept();
  return <main>{children}</main>;
}

/** Each button takes something away, often itself. */
function Queue() {
  const [rows, setRows] = useState(['một', 'hai', 'ba']);
  return (
    <section>
      <h2>Hàng việc</h2>
      <ul>
        {rows.map((row) => (
          <li key={row} aria-label={row}>
            <button onClick={() => setRows(rows.filter((one) => one !== row))}>Xong {row}</button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Dialog({ opener = true }: { opener?: boolean }) {
  const [state, setState] = useState<'closed' | 'open' | 'done'>('closed');
  return (
    <section>
      <h2>Ý kiến</h2>
      {(opener || state !== 'done') && <button onClick={() => setState('open')}>Cho ý kiến</button>}
      {state === 'open' && (
        <div role="dialog">
          <input aria-label="Ý kiến" autoFocus />
          <button onClick={() => setState('done')}>Gửi</button>
        </div>
      )}
    </section>
  );
}

/** A dialog whose list of choices lies over the page, as those of selects do. */
function Choosing() {
  return (
    <>
      <Dialog />
      {createPortal(
        <div>
          <div role="listbox">
            <div role="option">Vụ III</div>
          </div>
        </div>,
        document.body,
      )}
    </>
  );
}

function Sending() {
  const [state, setState] = useState<'idle' | 'loading' | 'sent'>('idle');
  return (
    <section>
      <h2>Gửi đi</h2>
      <button
        disabled={state === 'loading'}
        data-loading={state === 'loading' || undefined}
        onClick={() => setState('loading')}
      >
        Gửi
      </button>
      <button onMouseEnter={() => setState('idle')}>Trả lời của máy chủ</button>
    </section>
  );
}

function Deciding() {
  const [done, setDone] = useState(false);
  return (
    <section>
      <h2>Duyệt</h2>
      <button disabled={done} onClick={() => setDone(true)}>
        Duyệt tất cả
      </button>
      {done && (
        <p data-focus-next aria-label="Kết quả">
          Đã duyệt.
        </p>
      )}
    </section>
  );
}

function Vanishing() {
  const [gone, setGone] = useState(false);
  return (
    <section>
      <h2>Phần</h2>
      <p>Chữ</p>
      {!gone && <button>Đang chọn</button>}
      <button onMouseEnter={() => setGone(true)}>Lấy đi</button>
    </section>
  );
}

const shown = (children: ReactNode) => {
  render(<Frame>{children}</Frame>);
  return userEvent.setup();
};

/** Until what the hook does at the next frame is done. */
const drawn = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));

describe('the focus, when what had it goes away', () => {
  it('goes to the row that took the place, at the end to the last one, and then to the heading', async () => {
    const user = shown(<Queue />);
    await user.click(screen.getByRole('button', { name: 'Xong hai' }));
    await waitFor(() => expect(screen.getByRole('listitem', { name: 'ba' })).toHaveFocus());
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('listitem', { name: 'một' })).toHaveFocus());
    await user.tab();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Hàng việc' })).toHaveFocus());
  });

  it('returns to what opened a dialog', async () => {
    const user = shown(<Dialog />);
    await user.click(screen.getByRole('button', { name: 'Cho ý kiến' }));
    await user.click(screen.getByRole('button', { name: 'Gửi' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Cho ý kiến' })).toHaveFocus());
  });

  it('returns to what opened a dialog though an option of a list over the page was pressed', async () => {
    const user = shown(<Choosing />);
    await user.click(screen.getByRole('button', { name: 'Cho ý kiến' }));
    await user.click(screen.getByRole('option', { name: 'Vụ III' }));
    await user.click(screen.getByRole('button', { name: 'Gửi' }));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Cho ý kiến' })).toHaveFocus());
  });

  it('goes to the heading of the part when what opened the dialog has gone with it', async () => {
    const user = shown(<Dialog opener={false} />);
    await user.click(screen.getByRole('button', { name: 'Cho ý kiến' }));
    await user.click(screen.getByRole('button', { name: 'Gửi' }));
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Ý kiến' })).toHaveFocus());
  });

  it('waits for a button that waits for the server', async () => {
    const user = shown(<Sending />);
    const send = screen.getByRole('button', { name: 'Gửi' });
    await user.click(send);
    await drawn();
    expect(screen.getByRole('heading')).not.toHaveFocus();
    await user.hover(screen.getByRole('button', { name: 'Trả lời của máy chủ' }));
    await waitFor(() => expect(send).toHaveFocus());
  });

  it('goes to what is named as the next thing', async () => {
    const user = shown(<Deciding />);
    await user.click(screen.getByRole('button', { name: 'Duyệt tất cả' }));
    await waitFor(() => expect(screen.getByText('Đã duyệt.')).toHaveFocus());
  });

  it('stays away when the reader has pressed beside everything', async () => {
    const user = shown(<Vanishing />);
    screen.getByRole('button', { name: 'Đang chọn' }).focus();
    await user.click(screen.getByText('Chữ'));
    await user.hover(screen.getByRole('button', { name: 'Lấy đi' }));
    expect(screen.queryByRole('button', { name: 'Đang chọn' })).not.toBeInTheDocument();
    await drawn();
    expect(document.body).toHaveFocus();
  });
});
