import { createHash } from 'node:crypto';
import { v7 as uuidv7 } from 'uuid';
import type { TestApi } from '../../../test/api';
import type { Meeting } from '../../meetings/meeting.entity';

/** Signs the minutes of a meeting, as far as the database can tell: paper, number, record. */
export async function signMinutesOf(api: TestApi, { id, clusterId }: Meeting): Promise<void> {
  const content = Buffer.from('biên bản mẫu');
  const [fileId, documentId] = [uuidv7(), uuidv7()];
  await api.rows(
    `INSERT INTO stored_file (id, name, media_type, size, sha256, content, created_at)
     VALUES ($1, 'mau.docx', 'application/octet-stream', $2, $3, $4, now())`,
    [fileId, content.length, createHash('sha256').update(content).digest('hex'), content],
  );
  await api.rows(
    `INSERT INTO issued_document (id, issuer_id, year, series, number, symbol, subject, signed_on, meeting_id, file_id, created_at)
     VALUES ($1, $2, 2021, 'BB', (SELECT coalesce(max(number), 0) + 1 FROM issued_document), 'mẫu', 'mẫu', '2021-03-26', $3, $4, now())`,
    [documentId, clusterId, id, fileId],
  );
  await api.rows(
    `INSERT INTO minutes (id, meeting_id, status, content, document_id, signed_at)
     VALUES ($1, $2, 'SIGNED', '{}', $3, now())`,
    [uuidv7(), id, documentId],
  );
}
