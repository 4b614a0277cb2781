// The words that believable unions are named with. None of them is known to name a real one.

/// A district of a city, with its number in the register of areas (GB/T 2260).
struct District {
  let name: String
  let area: String
}

/// How unions of one kind are called and how large they are.
struct UnionKind {
  /// A word of the official name of the organisation types it serves; empty for any other type.
  let sign: String
  /// How many of a hundred unions are of such a type.
  let weight: Int
  /// How many people it has: ranges with their weights.
  let sizes: [(weight: Int, people: ClosedRange<Int64>)]
  /// Whether its name begins with its district rather than with the city or province.
  let isLocal: Bool
  /// What stands in a name between its own words and the word for the union.
  let trades: [String]
}

enum Names {
  static let districts = [
    District(name: "上城区", area: "330102"), District(name: "拱墅区", area: "330105"),
    District(name: "西湖区", area: "330106"), District(name: "滨江区", area: "330108"),
    District(name: "萧山区", area: "330109"), District(name: "余杭区", area: "330110"),
    District(name: "富阳区", area: "330111"), District(name: "临安区", area: "330112"),
    District(name: "临平区", area: "330113"), District(name: "钱塘区", area: "330114"),
    District(name: "桐庐县", area: "330122"), District(name: "淳安县", area: "330127"),
    District(name: "建德市", area: "330182"),
  ]

  static let regions = ["杭州", "杭州", "杭州市", "浙江"]

  /// Two of them make a union's own name.
  static let words = """
    云 澄 湘 望 锦 和 启 恒 嘉 瑞 明 远 泰 汇 康 宏 博 新 华 德 东 南 西 北 江 湖 溪 潮 桥 堤 湾 岭 \
    青 川 荷 竹 松 梅 桂 禾 沐 晨 星 辰 源 顺 达 通 信 诚 安 宁 平 永 盛 兴 隆 丰 茂 祥 悦 颐 景 旭
    """.split(separator: " ").map(String.init)

  static let surnames = """
    王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 沈 俞 楼 方 章 钱 汪 傅 金 裘
    """.split(separator: " ").map(String.init)

  /// The kind that serves a type is the first whose sign its name holds.
  static let kinds = [
    UnionKind(
      sign: "国有", weight: 14, sizes: larger, isLocal: false,
      trades: [
        "水务有限公司", "公交场站有限公司", "粮油储备有限公司", "城建投资集团有限公司", "文旅集团有限公司",
        "机械厂", "供销集团有限公司", "燃气有限公司", "停车管理有限公司", "市政养护有限公司", "资产经营有限公司",
        "环境能源股份有限公司",
      ]),
    UnionKind(
      sign: "新业态", weight: 7, sizes: usual, isLocal: false,
      trades: [
        "即时配送有限公司", "网约车服务有限公司", "快递有限公司", "直播服务有限公司", "货运信息科技有限公司",
        "家政服务平台", "跑腿服务有限公司", "供应链管理有限公司", "同城物流有限公司",
      ]),
    UnionKind(
      sign: "机关", weight: 15, sizes: usual, isLocal: true,
      trades: [
        "实验中学", "小学", "幼儿园", "社区卫生服务中心", "人民医院", "图书馆", "湿地研究中心", "档案馆",
        "市容环境管理中心", "行政服务中心", "水利管理站", "文化馆", "职业技术学校", "质量检测院",
      ]),
    UnionKind(
      sign: "区域", weight: 8, sizes: larger, isLocal: true,
      trades: [
        "社区区域性", "商圈区域性", "工业园区", "物业服务行业", "餐饮行业", "制笔行业", "快递行业",
        "商贸楼宇", "家装行业", "民宿行业", "电子商务产业园", "村级",
      ]),
    UnionKind(
      sign: "乡镇", weight: 4, sizes: [(55, 1_200...9_000), (45, 9_001...60_000)], isLocal: true,
      trades: ["街道总", "街道总", "镇总", "镇", "乡", "经济开发区总", "高新园区总"]),
    UnionKind(
      sign: "", weight: 52, sizes: smaller, isLocal: false,
      trades: [
        "智能仪表有限公司", "包装有限公司", "科技有限公司", "烘焙食品有限公司", "五金制品有限公司", "服饰有限公司",
        "彩印有限公司", "手作文化有限公司", "生物医药有限公司", "软件股份有限公司", "网络技术有限公司",
        "精密机械有限公司", "纺织有限公司", "汽车零部件有限公司", "建筑工程有限公司", "装饰设计有限公司",
        "电气自动化有限公司", "新材料有限公司", "茶业有限公司", "丝绸有限公司", "酒店管理有限公司", "物业服务有限公司",
        "律师事务所", "会计师事务所", "广告传媒有限公司", "医疗器械有限公司", "半导体有限公司", "光电股份有限公司",
      ]),
  ]

  private static let smaller: [(weight: Int, people: ClosedRange<Int64>)] = [
    (28, 8...24), (29, 25...49), (21, 50...100), (14, 101...299), (6, 300...999),
    (2, 1_000...6_000),
  ]
  private static let usual: [(weight: Int, people: ClosedRange<Int64>)] = [
    (16, 10...24), (26, 25...49), (27, 50...100), (21, 101...299), (8, 300...999),
    (2, 1_000...8_000),
  ]
  private static let larger: [(weight: Int, people: ClosedRange<Int64>)] = [
    (6, 15...49), (22, 50...100), (34, 101...299), (26, 300...999), (10, 1_000...4_999),
    (2, 5_000...20_000),
  ]
}

/// How large a fact is beside the head count, by a word of its name.
struct FactSize {
  let sign: String
  /// In thousandths of the union's head count.
  let perMille: ClosedRange<Int64>

  /// The first whose sign a name holds counts; the last holds for all others.
  static let all = [
    FactSize(sign: "干部", perMille: 15...40),
    FactSize(sign: "票", perMille: 600...950),
    FactSize(sign: "新就业", perMille: 30...200),
    FactSize(sign: "职工", perMille: 500...900),
    FactSize(sign: "", perMille: 6...60),
  ]
}
