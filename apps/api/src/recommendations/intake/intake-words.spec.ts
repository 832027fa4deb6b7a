import { describe, expect, it } from 'vitest';
import { COMPETENCE_NAMES, competenceOf } from './competences';
import { INTAKE_COLUMNS } from './intake-columns';
import { nameable, namedIn, nearest } from './naming';

describe('the names of columns', () => {
  it.each([
    ['Nội dung kiến nghị', 'TEXT'],
    ['NỘI DUNG KIẾN NGHỊ, ĐỀ XUẤT', 'TEXT'],
    ['Kiến nghị', 'TEXT'],
    ['Ý kiến, kiến nghị', 'TEXT'],
    ['Đề xuất', 'TEXT'],
    ['Đơn vị kiến nghị', 'UNIT'],
    ['Đơn vị', 'UNIT'],
    ['Tỉnh/Thành phố', 'UNIT'],
    ['Địa phương', 'UNIT'],
    ['Cơ quan kiến nghị', 'UNIT'],
    ['Nơi gửi', 'UNIT'],
    ['Đơn vị chủ trì', null],
    ['Đơn vị phối hợp', null],
    ['Lĩnh vực', 'TOPIC'],
    ['Nhóm vấn đề', 'TOPIC'],
    ['Nội dung thuộc lĩnh vực', 'TOPIC'],
    ['Thẩm quyền giải quyết', 'COMPETENCE'],
    ['Cấp có thẩm quyền', 'COMPETENCE'],
    ['Người kiến nghị', 'PERSON'],
    ['Họ và tên người kiến nghị', 'PERSON'],
    ['Đại biểu', 'PERSON'],
    ['Ngày kiến nghị', 'DAY'],
    ['Thời gian', 'DAY'],
    ['Ngày, tháng', 'DAY'],
    ['Ghi chú', 'NOTE'],
    ['Đoàn kiến nghị', 'UNIT'],
    ['STT', null],
    ['Kết quả', null],
    ['Tỉnh Hậu Giang', null],
    ['TP. Cần Thơ', null],
  ])('%j tells %s', (label, field) => {
    expect(INTAKE_COLUMNS.fieldOf(label)).toBe(field);
    expect(INTAKE_COLUMNS.fieldOf(label.normalize('NFD').toUpperCase())).toBe(field);
  });
});

describe('who is competent', () => {
  it.each([
    ['Quốc hội', 'NATIONAL_ASSEMBLY'],
    ['Thủ tướng Chính phủ', 'GOVERNMENT'],
    ['Hội đồng Thi đua - Khen thưởng Trung ương', 'CENTRAL_COUNCIL'],
    ['Ban Thi đua, Khen thưởng Trung ương', 'CENTRAL_BOARD'],
    ['Ban TĐKT TW', 'CENTRAL_BOARD'],
    ['Bộ Nội vụ', 'HOME_AFFAIRS_MINISTRY'],
    ['Bộ Tài chính', 'OTHER_MINISTRY'],
    ['UBND tỉnh', 'PROVINCE'],
    ['Ban TĐKT tỉnh Hậu Giang', 'PROVINCE'],
    ['Cụm trưởng', 'CLUSTER'],
    ['central_board', 'CENTRAL_BOARD'],
    ['Cấp trên', null],
  ])('%j is %s', (text, competence) => expect(competenceOf(text)).toBe(competence));

  it('is understood under every name that is offered', () => {
    expect(new Set(COMPETENCE_NAMES.map(competenceOf)).size).toBe(8);
  });
});

describe('a unit', () => {
  const units = [
    nameable('hg', 'Hậu Giang', ['Tỉnh Hậu Giang']),
    nameable('kg', 'Kiên Giang', ['Tỉnh Kiên Giang']),
    nameable('ct', 'Cần Thơ', ['Thành phố Cần Thơ']),
    nameable('board', 'Ban TĐKT tỉnh Hậu Giang'),
  ];
  it.each([
    ['Hậu Giang', ['hg']],
    ['UBND tỉnh Kiên Giang', ['kg']],
    ['TP. Cần Thơ', ['ct']],
    ['hau giang', ['hg']],
    ['Ban Thi đua - Khen thưởng tỉnh Hậu Giang', ['board']],
    ['Hậu Giang, Kiên Giang', ['kg', 'hg']],
    ['Kiên Giáng', ['kg']],
    ['Bến Tre', []],
    ['', []],
  ])('%j names %j', (text, ids) => expect(namedIn(text, units).map(({ id }) => id)).toEqual(ids));

  it('is offered when the name is nearly right', () => {
    expect(nearest('Hâụ Giảngg', units)[0]).toBe('Hậu Giang');
    expect(nearest('Xyz', units)).toEqual([]);
  });
});
