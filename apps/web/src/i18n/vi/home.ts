export default {
  title: 'Hôm nay',
  greeting: 'Xin chào, {{name}}',
};
