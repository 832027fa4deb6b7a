import type { ReminderDto } from './reminder.dto';

/** A reminder as JSON gives it. */
export type ReminderRow = Omit<ReminderDto, 'at'> & { at: string };

/** Of what the units were reminded about `r`, as one JSON value, the oldest first: for the board alone. */
export const remindersOf = (forBoard: boolean): string =>
  forBoard
    ? `coalesce((
        SELECT json_agg(json_build_object('id', d.id, 'unit', reminded.name, 'dueOn', d.due_on, 'note', d.note,
                                          'by', who.display_name, 'at', d.at) ORDER BY d.at, d.id)
        FROM reminder d LEFT JOIN unit reminded ON reminded.id = d.unit_id
        LEFT JOIN user_account who ON who.id = d.by_user_id
        WHERE d.recommendation_id = r.id), '[]')`
    : `'[]'::json`;
