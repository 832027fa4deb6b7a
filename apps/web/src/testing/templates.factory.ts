import type { Schema } from '@kyhop/api-contract';

/** A template that everybody may use and the reader may not change. All of it is made up. */
export function aTemplate(over: Partial<Schema<'AgendaTemplateDto'>> = {}): Schema<'AgendaTemplateDto'> {
  return {
    id: '0190a000-0000-7000-8000-000000000e01',
    clusterId: null,
    clusterName: null,
    name: 'Phiên họp trù bị mẫu',
    meetingKind: 'PREPARATORY',
    lines: [
      { kind: 'OPENING', title: 'Khai mạc', minutesPlanned: 10, parts: [] },
      {
        kind: 'PAPER',
        title: 'Tham luận năm {năm}',
        minutesPlanned: 0,
        parts: [{ kind: 'PAPER', title: 'Tham luận thứ nhất', minutesPlanned: 15 }],
      },
    ],
    version: 1,
    actions: [],
    ...over,
  };
}
