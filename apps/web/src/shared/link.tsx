import type { AnchorProps, ButtonProps } from '@mantine/core';
import { Anchor, Button } from '@mantine/core';
import type { LinkProps } from 'react-router';
import { Link } from 'react-router';

/** A link inside the application, with the look of the kit. */
export function TextLink(props: AnchorProps & LinkProps) {
  return <Anchor component={Link} inherit {...props} />;
}

/** A link that looks like a button: for going somewhere; what acts is a Button. */
export function ButtonLink(props: ButtonProps & LinkProps) {
  return <Button component={Link} {...props} />;
}
