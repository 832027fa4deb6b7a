import { describe, expect, it } from 'vitest';
import { createI18n } from '../i18n';
import { ApiProblem, networkProblem, problemOf } from './problem';
import { fieldErrors, problemMessage } from './problem-messages';

const words = async () => (await createI18n('vi')).getFixedT('vi', 'problems');

describe('what a reader is told', () => {
  it.each([
    ['a known code', problemOf(401, { code: 'auth.wrong_credentials' }), /mật khẩu không đúng/],
    ['an unknown code, by its status', problemOf(403, { code: 'never.heard_of' }), /không được làm việc này/],
    ['a page of a proxy', problemOf(502, '<html>'), /gặp sự cố/],
    ['no network', networkProblem(new TypeError('Failed to fetch')), /kiểm tra mạng/],
    ['a fault of the page itself', new Error('x is undefined'), /gặp sự cố/],
  ])('for %s is a sentence of advice', async (_case, error, expected) => {
    expect(problemMessage(await words(), error)).toMatch(expected);
  });

  it('names the limit at the field that broke it', async () => {
    const fields = [
      { path: 'agenda.0.title', code: 'too_long', params: { max: 200 } },
      { path: 'venue', code: 'never_heard_of' },
    ];
    const problem = new ApiProblem({ code: 'request.invalid', status: 422, fields });
    expect(fieldErrors(await words(), problem)).toEqual({
      'agenda.0.title': 'Nhập không quá 200 ký tự.',
      venue: 'Giá trị không đúng. Hãy nhập lại.',
    });
  });
});
