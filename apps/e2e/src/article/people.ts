/** Who works in the story. The accounts are made up, and their names say so. */
const PASSWORD = 'mật khẩu của bài thử';

export interface Person {
  email: string;
  name: string;
  password: string;
}

const person = (name: string, mailbox: string): Person => ({
  name: `${name} (mẫu)`,
  email: `${mailbox}@mau.vn`,
  password: PASSWORD,
});

export const ADMIN = person('Quản trị viên', 'quan.tri');
export const SECRETARY = person('Thư ký tỉnh Hậu Giang', 'thu.ky');
export const BOARD = person('Chuyên viên Ban', 'chuyen.vien');
export const LEADER = person('Lãnh đạo Ban', 'lanh.dao');
export const FOCAL_POINT = person('Đầu mối tỉnh Kiên Giang', 'dau.moi');
