import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { DataList } from './data-list';
import { renderUi } from './testing/render';

describe('a list of data', () => {
  it('is a table with a name, headers and one row for each thing, also when it is shown as cards', () => {
    renderUi(
      <DataList
        caption="Cuộc họp"
        rows={[{ id: '1', title: 'Họp trù bị', count: 12 }]}
        rowKey={(row) => row.id}
        columns={[
          { key: 'title', header: 'Tên', cell: (row) => row.title, priority: 'title' },
          { key: 'count', header: 'Số đơn vị', cell: (row) => row.count, align: 'end' },
        ]}
      />,
    );
    const table = screen.getByRole('table', { name: 'Cuộc họp' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual(['Tên', 'Số đơn vị']);
    expect(within(table).getAllByRole('row')).toHaveLength(2);
    expect(within(table).getByRole('cell', { name: '12' })).toBeInTheDocument();
  });
});
