import { notifications } from '@mantine/notifications';

/** Says that something is done. It goes by itself, so it has no button that a reader would have to find. */
export const tell = (message: string) => notifications.show({ message, withCloseButton: false });

/** Says what was refused, and why (of an answer of the server: use-tell-problem.ts). */
export const tellRefusal = (message: string) => notifications.show({ color: 'red', message });

/**
 * Tells of what is done once it is, and then does the rest. A write may take away the very component that asked for it,
 * and then nobody calls the callbacks of its `mutate`; a failure shows itself, as the error of the mutation.
 */
export async function tellWhenDone(done: Promise<unknown>, message: string, rest?: () => void): Promise<void> {
  const isDone = await done.then(
    () => true,
    () => false,
  );
  if (!isDone) return;
  tell(message);
  rest?.();
}
