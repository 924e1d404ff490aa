// Words of ways by road, Chinese.
export default {
  'road.by': '距离',
  'road.by.straight': '直线距离',
  'road.by.road': '道路距离',
  'road.route': '路线',
  'road.isochrones': '等时圈',
  'road.around': '此点的等时圈',
  'road.minutes': '等时圈由内到外：{minutes} 分钟车程',
  'road.straight': '直线 {metres}',
  'road.time': '约 {minutes} 分钟',
  'road.obstacle.start-off-net': '此点附近没有道路',
  'road.obstacle.station-off-net': '充电站附近没有道路',
  'road.obstacle.no-way': '没有道路通达',
  'failure.road-layer-missing': '没有道路图层：运行 ./tantu import 文件 --layer road 导入，或改用直线距离。',
  'failure.not-on-the-net': '附近没有道路：换一个离道路近些的点，或导入含此处道路的图层。',
};
