// Words of the stations along a route, Chinese.
export default {
  'along.ask': '沿线充电站',
  'along.title': '沿线充电站',
  'along.points': '路线 {count} 个点',
  'along.metres': '离路线至多（米）',
  'along.length': '路线长度',
  'along.longest': '最长的无站路段',
  'along.longestDc': '最长的无公共直流桩路段',
  'along.fromTo': '从 {from} 到 {to}',
  'along.offset': '偏离 {metres}',
  'along.none': '沿线没有充电站。加大离路线的距离再试。',
  'along.about': '每站的数字是沿路线的里程，路线多次经过的站只计最近的一次，无站路段也按此计；路线按所画折线的大地线长度计，不是道路里程。',
  'failure.bad-route': '画出的线不成路线：至少要两个不同的点。重画后重试。',
  'failure.route-outside': '路线离所有充电站都太远。在本市范围内重画。',
  'failure.route-too-long': '路线太长或点太多。画短一些，或分段查询。',
  'failure.bad-radius': '离路线的距离要大于 0、不超过 20 公里。',
};
