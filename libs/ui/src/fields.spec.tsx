import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DateInput } from './date-input';
import { SearchField } from './search-field';
import { renderUi } from './testing/render';
import { TimeField } from './time-field';

function DateForm() {
  const [value, setValue] = useState<string | null>('2021-03-25');
  return (
    <>
      <DateInput
        label="Ngày họp"
        value={value}
        onChange={setValue}
        placeholder="ngày/tháng/năm"
        previousMonthLabel="Tháng trước"
        nextMonthLabel="Tháng sau"
        clearLabel="Xoá ngày"
        calendarLabel="Chọn ngày"
        clearable
      />
      <output>{value ?? 'none'}</output>
    </>
  );
}

function TimeForm() {
  const [value, setValue] = useState<string | null>(null);
  return (
    <>
      <TimeField label="Bắt đầu" value={value} onChange={setValue} invalidMessage="Giờ không đúng" />
      <output>{value ?? 'none'}</output>
    </>
  );
}

function SearchForm() {
  const [value, setValue] = useState('');
  return (
    <>
      <SearchField label="Tìm" value={value} onSearch={setValue} clearLabel="Xoá" delay={20} />
      <button onClick={() => setValue('từ liên kết')}>link</button>
      <output>{value}</output>
    </>
  );
}

describe('the date field', () => {
  it('shows the day as 25/03/2021 and reads 1/4/2021 as the first of April', async () => {
    renderUi(<DateForm />);
    const field = screen.getByLabelText('Ngày họp');
    expect(field).toHaveValue('25/03/2021');
    await userEvent.clear(field);
    await userEvent.type(field, '1/4/2021');
    await userEvent.tab();
    await waitFor(() => expect(screen.getByText('2021-04-01')).toBeInTheDocument());
  });

  it('opens a calendar that has a name', async () => {
    renderUi(<DateForm />);
    await userEvent.click(screen.getByLabelText('Ngày họp'));
    const calendar = within(await screen.findByRole('dialog', { name: 'Chọn ngày' }));
    await userEvent.click(calendar.getByRole('button', { name: '26 tháng 3 2021' }));
    expect(screen.getByText('2021-03-26')).toBeInTheDocument();
  });

  it('is emptied by its cross', async () => {
    renderUi(<DateForm />);
    await userEvent.click(screen.getByRole('button', { name: 'Xoá ngày' }));
    expect(screen.getByText('none')).toBeInTheDocument();
    expect(screen.getByLabelText('Ngày họp')).toHaveValue('');
  });
});

describe('the time field', () => {
  it('reads 8h30 when it is left', async () => {
    renderUi(<TimeForm />);
    await userEvent.type(screen.getByLabelText('Bắt đầu'), '8h30');
    await userEvent.tab();
    expect(screen.getByLabelText('Bắt đầu')).toHaveValue('08:30');
    expect(screen.getByText('08:30')).toBeInTheDocument();
  });

  it('says so when it is no time, and keeps what was typed', async () => {
    renderUi(<TimeForm />);
    await userEvent.type(screen.getByLabelText('Bắt đầu'), 'chiều');
    expect(screen.getByText('Giờ không đúng')).toBeInTheDocument();
    expect(screen.getByLabelText('Bắt đầu')).toHaveValue('chiều');
  });
});

describe('the search field', () => {
  it('searches when the typing pauses, without the spaces around', async () => {
    renderUi(<SearchForm />);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Tìm' }), ' kien nghi ');
    expect(await screen.findByText('kien nghi')).toBeInTheDocument();
  });

  it('follows the address, and clears', async () => {
    renderUi(<SearchForm />);
    await userEvent.click(screen.getByRole('button', { name: 'link' }));
    expect(screen.getByRole('searchbox')).toHaveValue('từ liên kết');
    await userEvent.click(screen.getByRole('button', { name: 'Xoá' }));
    expect(screen.getByRole('searchbox')).toHaveValue('');
    expect(screen.queryByText('từ liên kết')).not.toBeInTheDocument();
  });
});
