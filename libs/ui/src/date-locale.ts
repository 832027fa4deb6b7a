import 'dayjs/locale/vi';
