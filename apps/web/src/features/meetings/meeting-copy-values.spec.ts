import { describe, expect, it } from 'vitest';
import { copyProposal } from './meeting-copy-values';

const meeting = {
  clusterId: 'c',
  emulationYear: 2020,
  title: 'Hội nghị tổng kết năm 2020, ký giao ước 2021',
  venue: 'Hội trường',
};

describe('what is proposed for a copy', () => {
  it.each([
    [
      'a year later where the reader heads that',
      [2022, 2021, 2020],
      'c 2021',
      'Hội nghị tổng kết năm 2021, ký giao ước 2022',
    ],
    ['the same year otherwise', [2020, 2019], 'c 2020', 'Hội nghị tổng kết năm 2020, ký giao ước 2021'],
    ['the latest year that there is', [2024], 'c 2024', 'Hội nghị tổng kết năm 2024, ký giao ước 2025'],
  ])('is %s', (_, years, year, title) => {
    const proposal = copyProposal(
      meeting,
      years.map((one) => ({ clusterId: 'c', year: one })),
    );
    expect(proposal).toMatchObject({ year, title, venue: 'Hội trường', heldOn: null });
  });
});
