/// What unions name as evidence and note beside an answer, as JSON strings ready to be written.
struct Evidence {
  private let texts: [[UInt8]]
  private let notes: [[UInt8]]

  /// - Parameter year: the year most of it is from.
  init(year: Int) {
    // More than half of what is named has no date in its name.
    var texts = Array(repeatElement(Self.undated, count: 6).joined())
    for (position, title) in Self.dated.enumerated() {
      // Every title in four months and once without a day, so that few texts are the same.
      for quarter in 0..<4 {
        let month = (position + quarter * 3) % 12 + 1
        texts.append("\(year)-\(month < 10 ? "0" : "")\(month) \(title)")
      }
      texts.append("\(year)年\(title)")
    }
    self.texts = texts.map(Pieces.quoted)
    notes =
      (Self.remarks
      + Names.surnames.flatMap { ["\($0)主席已签字确认", "经办人\($0)老师"] }
      + (2..<9).map { "材料存工会档案室，共\($0)份" }).map(Pieces.quoted)
  }

  func text(_ random: inout SplitMix64) -> [UInt8] { random.pick(texts) }

  func note(_ random: inout SplitMix64) -> [UInt8] { random.pick(notes) }

  private static let undated = [
    "批复.pdf", "章程.pdf", "公示照片.jpg", "签到表.pdf", "活动照片.zip", "会议记录.pdf", "花名册.xlsx",
    "制度汇编.pdf", "工作台账.xlsx", "选举结果报告单.pdf", "法人资格证书.pdf", "开户许可证.jpg", "经费预算表.xlsx",
    "集体合同文本.pdf", "职工之家照片.zip", "厂务公开栏.jpg", "委员名单.docx", "工作制度.docx", "慰问记录.xlsx",
    "测评表.pdf", "换届工作档案.pdf", "帮扶台账.xlsx", "培训通知.pdf", "宣传栏照片.jpg",
  ]

  private static let dated = [
    "职工代表大会会议纪要.pdf", "志愿服务记录.pdf", "工会经费决算报告.pdf", "趣味运动会方案.pdf", "劳动竞赛方案.docx",
    "集体协商会议记录.pdf", "困难职工慰问记录.xlsx", "读书活动照片.zip", "安全生产培训签到表.pdf", "女职工活动.jpg",
    "工会委员会会议记录.pdf", "岗位练兵方案.docx", "法律咨询活动照片.jpg", "会员评家测评表.pdf", "高温慰问.jpg",
    "工作总结.docx", "互助保障参保名单.xlsx", "劳模工匠宣讲.jpg", "民主管理检查表.pdf", "主席培训证书.pdf",
  ]

  private static let remarks = [
    "原件备查", "已在公示栏公示", "本年度无变更", "见附件", "正在补充材料", "上级工会已核实", "与行政联合发文",
  ]
}
