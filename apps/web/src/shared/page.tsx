import type { PageHeaderProps } from '@kyhop/ui';
import { PageHeader } from '@kyhop/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface PageProps extends Omit<PageHeaderProps, 'title'> {
  title: string;
  children: ReactNode;
}

/** A page under the shell: its heading, the title of the browser's tab, its content. */
export function Page({ title, children, ...header }: PageProps) {
  return (
    <>
      <DocumentTitle title={title} />
      <PageHeader title={title} {...header} />
      {children}
    </>
  );
}

/** "Cuộc họp · Kỳ Họp" in the browser's tab. */
export function DocumentTitle({ title }: { title: string }) {
  const { t } = useTranslation('common');
  return <title>{`${title} · ${t('appName')}`}</title>;
}
