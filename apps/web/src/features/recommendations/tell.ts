import { notifications } from '@mantine/notifications';

/** Says that something is done. It goes by itself, so it has no button that a reader would have to find. */
export const tell = (message: string) => notifications.show({ message, withCloseButton: false });
