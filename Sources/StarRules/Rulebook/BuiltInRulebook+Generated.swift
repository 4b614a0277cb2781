// Generated from Rulebooks/hangzhou-2025.json; `UPDATE_GENERATED=1 swift test` writes it anew.
// swift-format-ignore-file

extension Rulebook {
  static let builtInDigest = "34adb695a0844398594b377b9efcc6df7d87795156161482568d076aa5d4a14d"

  static let builtInRules: StaticString = #"""
{
  "format": "unionstar.rulebook/1",
  "id": "hangzhou-2025",
  "edition": "2025",
  "document": {"title": {"zh": "杭州市基层工会规范化建设工作指引", "en": "Guidelines for the standardised building of grassroots trade unions in Hangzhou"}, "number": "杭总工办[2025]8号", "issuer": {"zh": "杭州市总工会办公室", "en": "General Office of the Hangzhou Federation of Trade Unions"}},
  "validFrom": {"year": 2025, "source": {"zh": "文号，杭总工办[2025]8号；没有另写从哪一年起施行", "en": "document number [2025] 8; no other year of entry into force is stated"}},
  "forms": [
    {"id": "committee", "name": {"zh": "基层工会委员会", "en": "union committee"}},
    {"id": "joint", "name": {"zh": "基层联合工会委员会", "en": "joint union committee"}},
    {"id": "federation", "name": {"zh": "基层工会联合会", "en": "federation of unions"}}
  ],
  "types": [
    {"id": "state-owned", "name": {"zh": "国有（集体）企业工会", "en": "state-owned enterprise union"}, "forms": ["committee", "joint", "federation"], "defaultForm": "committee"},
    {"id": "non-public", "name": {"zh": "非公企业工会", "en": "non-public enterprise union"}, "forms": ["committee", "joint", "federation"], "defaultForm": "committee"},
    {"id": "new-business", "name": {"zh": "新业态企业工会", "en": "new-business enterprise union"}, "forms": ["committee", "joint", "federation"], "defaultForm": "committee"},
    {"id": "public-institution", "name": {"zh": "机关（事业）单位工会", "en": "public institution union"}, "forms": ["committee", "joint", "federation"], "defaultForm": "committee"},
    {"id": "regional", "name": {"zh": "区域性（行业性）工会", "en": "regional or industry union"}, "forms": ["joint", "federation"]},
    {"id": "township", "name": {"zh": "乡镇（街道、园区）工会", "en": "township or subdistrict union"}, "forms": ["committee"], "defaultForm": "committee"}
  ],
  "otherTypes": {"note": {"zh": "社会组织的工会根据实际情况归入乡镇（街道、园区）工会以外的一类。", "en": "The union of a social organisation is placed, as its circumstances suggest, in one of the types other than township."}, "source": {"zh": "二、工作对象，第 1 段第 2 句", "en": "2, objects of the work, paragraph 1, sentence 2"}},
  "dimensions": [
    {"id": "leadership", "name": {"zh": "引领力", "en": "leadership"}},
    {"id": "organisation", "name": {"zh": "组织力", "en": "organisation"}},
    {"id": "service", "name": {"zh": "服务力", "en": "service"}}
  ],
  "tiers": [
    {"id": "basic", "name": {"zh": "基本指数", "en": "basic index"}},
    {"id": "standard", "name": {"zh": "规范指数", "en": "standard index"}},
    {"id": "vitality", "name": {"zh": "活力指数", "en": "vitality index"}},
    {"id": "innovation", "name": {"zh": "创新指数", "en": "innovation index"}}
  ],
  "counting": {"unit": "criterion", "notApplicable": "excluded"},
  "levels": [
    {"star": 1, "name": {"zh": "一星级", "en": "one star"}, "aim": {"zh": "建起来", "en": "set up"}, "requires": [{"tier": "basic", "stars": [1], "atLeastPercent": 100}], "source": {"zh": "四、工作方式", "en": "section 4, ways of working"}},
    {"star": 2, "name": {"zh": "二星级", "en": "two stars"}, "aim": {"zh": "转起来", "en": "running"}, "requires": [{"tier": "standard", "stars": [2], "atLeastPercent": 100}], "source": {"zh": "四、工作方式", "en": "section 4, ways of working"}},
    {"star": 3, "name": {"zh": "三星级", "en": "three stars"}, "aim": {"zh": "活起来", "en": "lively"}, "requires": [{"tier": "vitality", "stars": [3], "atLeastPercent": 80}], "source": {"zh": "四、工作方式", "en": "section 4, ways of working"}},
    {"star": 4, "name": {"zh": "四星级", "en": "four stars"}, "aim": {"zh": "强起来", "en": "strong"}, "requires": [{"tier": "vitality", "stars": [4], "atLeastPercent": 90}, {"tier": "innovation", "atLeast": 1}], "source": {"zh": "四、工作方式", "en": "section 4, ways of working"}},
    {"star": 5, "name": {"zh": "五星级", "en": "five stars"}, "aim": {"zh": "强起来", "en": "strong"}, "requires": [{"tier": "vitality", "stars": [5], "atLeastPercent": 95}, {"tier": "innovation", "atLeast": 1}], "source": {"zh": "四、工作方式", "en": "section 4, ways of working"}}
  ],
  "aims": [
    {"star": 1, "atLeastPercent": 95, "source": {"zh": "一、总体要求（二）第 2 句", "en": "1, general requirements (2), sentence 2"}},
    {"star": 2, "atLeastPercent": 90, "source": {"zh": "一、总体要求（二）第 2 句", "en": "1, general requirements (2), sentence 2"}},
    {"star": 3, "atLeastPercent": 80, "source": {"zh": "一、总体要求（二）第 2 句", "en": "1, general requirements (2), sentence 2"}},
    {"star": 4, "atLeastPercent": 60, "source": {"zh": "一、总体要求（二）第 2 句", "en": "1, general requirements (2), sentence 2"}},
    {"star": 5, "atLeast": 1000, "note": {"zh": "全市累计的数量目标，不是名额限制：够条件的工会不因此评不上，也不因此降低条件。", "en": "A target number for the whole city, not a quota: it neither keeps out a union that qualifies nor lowers the mark."}, "source": {"zh": "一、总体要求（二）第 2 句", "en": "1, general requirements (2), sentence 2"}}
  ],
  "sampling": {"fromStar": 4, "atLeastPercent": 5, "source": {"zh": "五、日常管理，第 1 段第 2 句", "en": "5, day-to-day management, paragraph 1, sentence 2"}},
  "stages": [
    {"id": "district", "name": {"zh": "区县（产业）复核", "en": "district review"}, "source": {"zh": "五、日常管理，第 2 段第 1 句", "en": "5, day-to-day management, paragraph 2, sentence 1"}},
    {"id": "city", "name": {"zh": "市级确认", "en": "city confirmation"}, "confirms": true, "source": {"zh": "五、日常管理，第 2 段第 1 句", "en": "5, day-to-day management, paragraph 2, sentence 1"}},
    {"id": "spot-check", "name": {"zh": "抽查", "en": "spot check"}, "checks": true, "source": {"zh": "五、日常管理，第 1 段第 2 句", "en": "5, day-to-day management, paragraph 1, sentence 2"}}
  ],
  "honours": [
    {"id": "advanced-home", "name": {"zh": "市先进职工之家", "en": "city advanced workers' home"}, "star": 4, "since": 2020, "earlierDueWithinYears": 2, "source": {"zh": "五、日常管理，第 3 段", "en": "5, day-to-day management, paragraph 3"}},
    {"id": "model-home", "name": {"zh": "市示范职工之家", "en": "city model workers' home"}, "star": 5, "since": 2020, "earlierDueWithinYears": 2, "source": {"zh": "五、日常管理，第 3 段", "en": "5, day-to-day management, paragraph 3"}}
  ],
  "recommendation": {"star": 5, "name": {"zh": "省级五星级基层工会", "en": "the province, as five-star unions"}, "source": {"zh": "六、结果应用，第 2 句", "en": "6, use of results, sentence 2"}},
  "units": [
    {"id": "people", "one": {"zh": "人", "en": "person"}, "other": {"zh": "人", "en": "people"}},
    {"id": "votes", "one": {"zh": "票", "en": "vote"}, "other": {"zh": "票", "en": "votes"}},
    {"id": "unions", "one": {"zh": "家", "en": "union"}, "other": {"zh": "家", "en": "unions"}},
    {"id": "enterprises", "one": {"zh": "家", "en": "enterprise"}, "other": {"zh": "家", "en": "enterprises"}},
    {"id": "units", "one": {"zh": "家", "en": "unit"}, "other": {"zh": "家", "en": "units"}},
    {"id": "communities", "one": {"zh": "个", "en": "village or community"}, "other": {"zh": "个", "en": "villages or communities"}}
  ],
  "facts": [
    {"id": "employees", "name": {"zh": "职工人数", "en": "employees"}, "note": {"zh": "含农民工、劳务派遣工；区域性（行业性）工会填所覆盖单位的职工总数。", "en": "Includes rural migrant workers and agency workers; a regional (industry) union gives all employees of the units it covers."}, "unit": "people", "minimum": 1, "maximum": 1000000000},
    {"id": "members", "name": {"zh": "会员人数", "en": "members"}, "note": {"zh": "含农民工、劳务派遣工会员；区域性（行业性）工会填所覆盖单位的会员总数，乡镇（街道、园区）工会填辖区内的会员总数。", "en": "Includes rural migrant and agency workers who are members; a regional (industry) union counts all units it covers, a township union its whole area."}, "unit": "people", "minimum": 1, "maximum": 1000000000},
    {"id": "femaleMembers", "name": {"zh": "女会员人数", "en": "female members"}, "note": {"zh": "用来判断是否应当建立女职工委员会。", "en": "Decides whether a women workers' committee is required."}, "unit": "people", "minimum": 0, "maximum": 1000000000},
    {"id": "realNameMembers", "name": {"zh": "已实名登记的会员人数", "en": "members registered by real name"}, "note": {"zh": "从“会员人数”中数，范围与它相同。", "en": "Counted among the members above, for the same units or area."}, "unit": "people", "minimum": 0, "maximum": 1000000000},
    {"id": "mutualAidParticipants", "name": {"zh": "参加在职职工医疗互助人数", "en": "medical mutual aid participants"}, "note": {"zh": "从“职工人数”中数，范围与它相同。", "en": "Counted among the employees above, for the same units."}, "unit": "people", "minimum": 0, "maximum": 1000000000},
    {"id": "ballots", "name": {"zh": "会员满意度测评收回票数", "en": "satisfaction ballots returned"}, "note": {"zh": "收回的全部票数，不论是否满意；没有开展测评的填0。", "en": "All ballots returned, satisfied or not; enter 0 if no survey was held."}, "unit": "votes", "minimum": 0, "maximum": 1000000000},
    {"id": "satisfiedWithUnion", "name": {"zh": "对工会工作满意的票数", "en": "ballots satisfied with union work"}, "note": {"zh": "与收回票数出自同一次测评。", "en": "From the same survey as the ballots returned."}, "unit": "votes", "minimum": 0, "maximum": 1000000000},
    {"id": "satisfiedWithChair", "name": {"zh": "对工会主席满意的票数", "en": "ballots satisfied with the chair"}, "note": {"zh": "与收回票数出自同一次测评。", "en": "From the same survey as the ballots returned."}, "unit": "votes", "minimum": 0, "maximum": 1000000000},
    {"id": "subordinateUnits", "name": {"zh": "下级单位数", "en": "subordinate units"}, "note": {"zh": "没有的填0。", "en": "Enter 0 if there are none."}, "unit": "units", "minimum": 0, "maximum": 1000000000},
    {"id": "unionisedSubordinateUnits", "name": {"zh": "已建会的下级单位数", "en": "unionised subordinate units"}, "unit": "units", "minimum": 0, "maximum": 1000000000},
    {"id": "secondLevelUnions", "name": {"zh": "二级工会数", "en": "second-level unions"}, "note": {"zh": "没有的填0。", "en": "Enter 0 if there are none."}, "unit": "unions", "minimum": 0, "maximum": 1000000000},
    {"id": "oneStarSecondLevelUnions", "name": {"zh": "一星级及以上的二级工会数", "en": "second-level unions, one star upwards"}, "note": {"zh": "星级更高的也计入。", "en": "Unions with more stars count as well."}, "unit": "unions", "minimum": 0, "maximum": 1000000000},
    {"id": "twoStarSecondLevelUnions", "name": {"zh": "二星级及以上的二级工会数", "en": "second-level unions, two stars upwards"}, "note": {"zh": "星级更高的也计入。", "en": "Unions with more stars count as well."}, "unit": "unions", "minimum": 0, "maximum": 1000000000},
    {"id": "affiliates", "name": {"zh": "关联企业、合作企业数", "en": "affiliates and partner companies"}, "note": {"zh": "没有的填0。", "en": "Enter 0 if there are none."}, "unit": "enterprises", "minimum": 0, "maximum": 1000000000},
    {"id": "unionisedAffiliates", "name": {"zh": "已建会的关联企业、合作企业数", "en": "unionised affiliates and partner companies"}, "unit": "enterprises", "minimum": 0, "maximum": 1000000000},
    {"id": "enterprises25", "name": {"zh": "辖区内25人以上企业数", "en": "enterprises of 25+ people"}, "note": {"zh": "正好25人的也计入，不论是否已建会；没有的填0。", "en": "Exactly 25 counts, with or without a union; enter 0 if there are none."}, "unit": "enterprises", "minimum": 0, "maximum": 1000000000},
    {"id": "unionisedEnterprises25", "name": {"zh": "已建会的25人以上企业数", "en": "unionised enterprises of 25+ people"}, "note": {"zh": "只数辖区内的。", "en": "Only those in the area."}, "unit": "enterprises", "minimum": 0, "maximum": 1000000000},
    {"id": "employees25", "name": {"zh": "25人以上企业的职工数", "en": "employees in enterprises of 25+"}, "note": {"zh": "辖区内这些企业的全部职工，不论企业是否已建会；没有的填0。", "en": "All employees of these enterprises in the area, with or without a union; enter 0 if there are none."}, "unit": "people", "minimum": 0, "maximum": 1000000000},
    {"id": "members25", "name": {"zh": "25人以上企业的会员数", "en": "members in enterprises of 25+"}, "note": {"zh": "从这些企业的职工中数。", "en": "Counted among the employees of these enterprises."}, "unit": "people", "minimum": 0, "maximum": 1000000000},
    {"id": "cadres", "name": {"zh": "基层工会干部人数", "en": "grassroots union cadres"}, "note": {"zh": "辖区内各基层工会的干部。", "en": "The cadres of the grassroots unions in the area."}, "unit": "people", "minimum": 0, "maximum": 1000000000},
    {"id": "trainedCadres", "name": {"zh": "年度内参加培训的工会干部数", "en": "grassroots cadres trained this year"}, "note": {"zh": "从基层工会干部中数；同一人年度内参加几次培训，只计一人。", "en": "Counted among the grassroots union cadres; someone trained several times in the year counts once."}, "unit": "people", "minimum": 0, "maximum": 1000000000},
    {"id": "units", "name": {"zh": "辖区内已建会企事业单位数", "en": "unionised enterprises and institutions"}, "note": {"zh": "未建会的不计入；没有的填0。", "en": "Those without a union are not counted; enter 0 if there are none."}, "unit": "units", "minimum": 0, "maximum": 1000000000},
    {"id": "unitsWithCongress", "name": {"zh": "有职代会和厂务公开的单位数", "en": "units with congress and openness"}, "note": {"zh": "只数已建会的企事业单位，职代会和厂务公开两项制度都建立的才计入。", "en": "Only unionised enterprises and institutions that have both a workers' congress and openness of enterprise affairs."}, "unit": "units", "minimum": 0, "maximum": 1000000000},
    {"id": "contractsDue", "name": {"zh": "应签订集体合同的单位数", "en": "units due a collective contract"}, "note": {"zh": "按单位数，不按合同份数；没有的填0。", "en": "Count units, not contracts; enter 0 if there are none."}, "unit": "units", "minimum": 0, "maximum": 1000000000},
    {"id": "contractsSigned", "name": {"zh": "已签订集体合同的单位数", "en": "units with a collective contract"}, "note": {"zh": "按单位数；劳动安全卫生、女职工权益保护、工资调整机制等专项内容也要签，可以是专项集体合同或集体合同的专章。", "en": "Count units; safety and health, women workers' rights, wage adjustment mechanisms and the like must be covered too, by special contracts or chapters of the collective contract."}, "unit": "units", "minimum": 0, "maximum": 1000000000},
    {"id": "communities", "name": {"zh": "主城区范围内村（社区）数", "en": "villages and communities, main urban area"}, "note": {"zh": "只数主城区范围内的；没有的填0。", "en": "Only those within the main urban area; enter 0 if there are none."}, "unit": "communities", "minimum": 0, "maximum": 1000000000},
    {"id": "communityUnions", "name": {"zh": "已建联合工会的村（社区）数", "en": "communities with a joint union"}, "note": {"zh": "只数主城区范围内的。", "en": "Only those within the main urban area."}, "unit": "communities", "minimum": 0, "maximum": 1000000000},
    {"id": "unions", "name": {"zh": "辖区内基层工会数", "en": "grassroots unions in the area"}, "unit": "unions", "minimum": 0, "maximum": 1000000000},
    {"id": "unionsAppraised", "name": {"zh": "开展会员评家的基层工会数", "en": "unions appraised by their members"}, "unit": "unions", "minimum": 0, "maximum": 1000000000},
    {"id": "newBusinesses", "name": {"zh": "辖区内新业态企业数", "en": "new-business enterprises in the area"}, "note": {"zh": "没有的填0。", "en": "Enter 0 if there are none."}, "unit": "enterprises", "minimum": 0, "maximum": 1000000000},
    {"id": "unionisedNewBusinesses", "name": {"zh": "已建会的新业态企业数", "en": "unionised new-business enterprises"}, "unit": "enterprises", "minimum": 0, "maximum": 1000000000},
    {"id": "newFormWorkers", "name": {"zh": "新就业形态劳动者人数", "en": "workers in new forms of employment"}, "note": {"zh": "辖区内的全部新就业形态劳动者，不论是否入会；没有的填0。", "en": "All such workers in the area, members or not; enter 0 if there are none."}, "unit": "people", "minimum": 0, "maximum": 1000000000},
    {"id": "newFormMembers", "name": {"zh": "新就业形态劳动者会员数", "en": "members in new forms of employment"}, "note": {"zh": "从辖区内的新就业形态劳动者中数。", "en": "Counted among such workers in the area."}, "unit": "people", "minimum": 0, "maximum": 1000000000},
    {"id": "unionsSurveyed", "name": {"zh": "参加满意度测评的基层工会数", "en": "grassroots unions in the satisfaction survey"}, "note": {"zh": "没有开展测评的填0。", "en": "Enter 0 if no survey was held."}, "unit": "unions", "minimum": 0, "maximum": 1000000000},
    {"id": "unionsSatisfied", "name": {"zh": "表示满意的基层工会数", "en": "grassroots unions that are satisfied"}, "note": {"zh": "从参加测评的基层工会中数。", "en": "Counted among the unions surveyed."}, "unit": "unions", "minimum": 0, "maximum": 1000000000}
  ],
  "parts": [
    {"part": "femaleMembers", "whole": "members"},
    {"part": "twoStarSecondLevelUnions", "whole": "oneStarSecondLevelUnions"}
  ],
  "criteria": [
    {"id": "B1", "title": {"zh": "工会各委员会的建立", "en": "Setting up the union's committees"}, "tier": "basic", "star": 1, "dimension": "organisation", "dimensionInferred": true, "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 1, "clauses": [
      {"id": "B1a", "kind": "attest", "sentence": 1, "question": {"zh": "工会委员会和经费审查委员会都建立了吗？", "en": "Have both a trade union committee and a funds examination committee been set up?"}},
      {"id": "B1b", "kind": "attest", "sentence": 2, "question": {"zh": "建立女职工委员会了吗？", "en": "Has a women workers' committee been set up?"}, "when": {"fact": "femaleMembers", "atLeast": 10}}
    ]},
    {"id": "B2", "title": {"zh": "工会主席和工会干部", "en": "Union chair and cadres"}, "tier": "basic", "star": 1, "dimension": "organisation", "dimensionInferred": true, "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 2, "clauses": [
      {"id": "B2a", "kind": "attest", "sentence": 1, "question": {"zh": "工会主席是依法选举产生的，工会干部也依法配备了吗？", "en": "Was the union chair elected according to law, and have union cadres been provided according to law?"}}
    ]},
    {"id": "B3", "title": {"zh": "工会法人资格", "en": "Legal person status"}, "tier": "basic", "star": 1, "dimension": "organisation", "dimensionInferred": true, "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 3, "clauses": [
      {"id": "B3a", "kind": "attest", "sentence": 1, "question": {"zh": "工会依法取得法人资格证书了吗？", "en": "Has the union obtained its certificate of legal person status according to law?"}},
      {"id": "B3b", "kind": "attest", "sentence": 2, "question": {"zh": "工会法人代表变更后，及时办理变更登记了吗？", "en": "When the union's legal representative changed, was the change registered promptly?"}, "notApplicableIf": {"zh": "工会法人代表没有变更过", "en": "the union's legal representative has not changed"}}
    ]},
    {"id": "B4", "title": {"zh": "工会经费和财务管理", "en": "Union funds and accounts"}, "tier": "basic", "star": 1, "dimension": "organisation", "dimensionInferred": true, "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 4, "clauses": [
      {"id": "B4a", "kind": "attest", "sentence": 1, "question": {"zh": "是否已开立银行账户，工会经费独立核算、依法足额拨缴，并配备了专职或兼职会计人员？", "en": "Is there a bank account, are union funds accounted for separately and paid over in full according to law, and are there full-time or part-time accounting staff?"}},
      {"id": "B4b", "kind": "attest", "sentence": 2, "question": {"zh": "预算决算、日常会计核算和票据管理都规范吗？", "en": "Are budgets and final accounts, daily bookkeeping and the management of bills and receipts all in proper order?"}},
      {"id": "B4c", "kind": "attest", "sentence": 3, "question": {"zh": "各项经费开支都按“一支笔”程序审批，重大支出都由集体讨论决策吗？", "en": "Is all spending approved under the single-signature procedure, and is major spending decided by collective discussion?"}}
    ]},
    {"id": "B5", "title": {"zh": "服务职工的活动载体", "en": "Ways of serving workers"}, "tier": "basic", "star": 1, "dimension": "organisation", "dimensionInferred": true, "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 5, "clauses": [
      {"id": "B5a", "kind": "attest", "sentence": 1, "question": {"zh": "工会有用来服务职工的活动载体吗？", "en": "Does the union have activities or programmes through which it serves workers?"}}
    ]},
    {"id": "S1", "title": {"zh": "职工思想引领和文体活动", "en": "Ideological guidance and recreation"}, "tier": "standard", "star": 2, "dimension": "leadership", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 1, "clauses": [
      {"id": "S1a", "kind": "attest", "sentence": 1, "question": {"zh": "工会对职工开展思想政治引领了吗？", "en": "Does the union give workers ideological and political guidance?"}},
      {"id": "S1b", "kind": "attest", "sentence": 2, "question": {"zh": "工会组织职工开展文体活动了吗？", "en": "Does the union organise cultural and sports activities for workers?"}}
    ]},
    {"id": "S2", "title": {"zh": "组织健全和日常管理", "en": "Sound organisation and daily management"}, "tier": "standard", "star": 2, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 2, "clauses": [
      {"id": "S2a", "kind": "attest", "sentence": 1, "question": {"zh": "工会委员会、经费审查委员会和女职工委员会（应建的）是否同步建立，并按时换届？", "en": "Were the trade union committee, the funds examination committee and (where required) the women workers' committee set up together, and are they re-elected on time?"}},
      {"id": "S2b", "kind": "attest", "sentence": 2, "question": {"zh": "会员（代表）大会每年至少召开一次吗？", "en": "Is a members' (representatives') assembly held at least once a year?"}},
      {"id": "S2c", "kind": "attest", "sentence": 3, "question": {"zh": "工会组织架构健全，并根据实际情况建立工会分会或工会小组了吗？", "en": "Is the union's organisational structure complete, with union branches or union groups set up as actual conditions require?"}},
      {"id": "S2d", "kind": "attest", "sentence": 4, "question": {"zh": "是否做到工会亮牌子、主席亮身份，并把工会组织架构、职责等公布上墙？", "en": "Does the union display its name plate, is the chair publicly identified, and are the union's structure, duties and so on posted on the wall?"}},
      {"id": "S2e", "kind": "attest", "sentence": 5, "question": {"zh": "会员实名制落实了，会籍管理也规范吗？", "en": "Has real-name member registration been put into practice, and are membership records managed properly?"}},
      {"id": "S2f", "kind": "attest", "sentence": 6, "question": {"zh": "新任工会干部参加上岗培训了吗？", "en": "Have newly appointed union cadres attended induction training?"}, "notApplicableIf": {"zh": "这一年没有新任的工会干部", "en": "no union cadre was newly appointed during the year"}}
    ]},
    {"id": "S3", "title": {"zh": "岗位建功和岗位成才", "en": "Achievement and growth on the job"}, "tier": "standard", "star": 2, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 3, "clauses": [
      {"id": "S3a", "kind": "attest", "sentence": 1, "question": {"zh": "是否有帮助职工在岗位上建功、在岗位上成才的工作载体或活动？", "en": "Are there programmes or activities that help workers to achieve and to develop their talents in their jobs?"}}
    ]},
    {"id": "S4", "title": {"zh": "经审会审查审计监督", "en": "Funds review and audit"}, "tier": "standard", "star": 2, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 4, "clauses": [
      {"id": "S4a", "kind": "attest", "sentence": 1, "question": {"zh": "经费审查委员会的审查审计监督落实了吗？", "en": "Is supervision by the funds examination committee, through review and audit, put into practice?"}}
    ]},
    {"id": "S5", "title": {"zh": "年度职代会和厂务公开", "en": "Yearly workers' assembly and openness"}, "tier": "standard", "star": 2, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 5, "clauses": [
      {"id": "S5a", "kind": "attest", "sentence": 1, "question": {"zh": "职工（代表）大会每年至少召开一次，并且实行厂务公开吗？", "en": "Is a workers' (representatives') assembly held at least once a year, and is openness of enterprise affairs practised?"}}
    ]},
    {"id": "S6", "title": {"zh": "会员评家", "en": "Appraisal by the members"}, "tier": "standard", "star": 2, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 6, "clauses": [
      {"id": "S6a", "kind": "attest", "sentence": 1, "question": {"zh": "工会开展会员评家活动了吗？", "en": "Does the union carry out the appraisal of the union by its members?"}}
    ]},
    {"id": "S7", "title": {"zh": "职工维权服务", "en": "Protecting workers' rights"}, "tier": "standard", "star": 2, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 7, "clauses": [
      {"id": "S7a", "kind": "attest", "sentence": 1, "question": {"zh": "工会为职工开展维权服务活动了吗？", "en": "Does the union carry out activities that serve workers in protecting their rights?"}}
    ]},
    {"id": "V3.1", "title": {"zh": "主题教育和经常性文体活动", "en": "Themed education and regular recreation"}, "tier": "vitality", "star": 3, "dimension": "leadership", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 1, "clauses": [
      {"id": "V3.1a", "kind": "attest", "sentence": 1, "question": {"zh": "是否大力弘扬“三个精神”，组织职工开展“中国梦·劳动美”主题宣传教育和“守好红色根脉·班前十分钟活动”等思想政治引领活动？", "en": "Does the union vigorously promote the \"three spirits\" and organise workers in ideological and political guidance activities such as \"Chinese Dream, Beauty of Labour\" themed education and \"Guard the Red Roots: Ten Minutes before the Shift\"?"}},
      {"id": "V3.1b", "kind": "attest", "sentence": 2, "question": {"zh": "职工文体活动是经常性开展的吗？", "en": "Are cultural and sports activities for workers held regularly?"}}
    ]},
    {"id": "V3.2", "title": {"zh": "换届选举程序规范", "en": "Proper elections at term end"}, "tier": "vitality", "star": 3, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 2, "clauses": [
      {"id": "V3.2a", "kind": "attest", "sentence": 1, "question": {"zh": "工会委员会、经费审查委员会、女职工委员会（应建的）是否按期换届选举，有缺额及时补选，而且程序规范？", "en": "Are the trade union committee, the funds examination committee and (where required) the women workers' committee re-elected on schedule, vacancies filled promptly by by-election, and procedures proper?"}},
      {"id": "V3.2b", "kind": "attest", "sentence": 2, "question": {"zh": "下属工会是否组织健全、按时换届，而且选举工作规范？", "en": "Are the unions under this union soundly organised, re-elected on time, and are their elections conducted properly?"}, "types": ["regional"]}
    ]},
    {"id": "V3.3", "title": {"zh": "会员实名制和入会率", "en": "Real-name registration and membership rate"}, "tier": "vitality", "star": 3, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 3, "clauses": [
      {"id": "V3.3a", "kind": "attest", "sentence": 1, "question": {"zh": "会员实名制实行动态管理了吗？", "en": "Is real-name member registration under dynamic (continuously updated) management?"}},
      {"id": "V3.3b", "kind": "rate", "sentence": 2, "question": {"zh": "会员实名制率（已实名登记的会员占全体会员，含农民工、劳务派遣工）达到要求了吗？", "en": "Does the real-name registration rate (registered members out of all members, including migrant and agency workers) reach the mark?"}, "rate": {"numerator": "realNameMembers", "denominator": "members", "atLeastPercent": 80}},
      {"id": "V3.3c", "kind": "rate", "sentence": 3, "question": {"zh": "职工入会率（会员占全体职工）达到要求了吗？", "en": "Does the membership rate (members out of all employees) reach the mark?"}, "types": ["state-owned", "non-public", "new-business", "public-institution"], "rate": {"numerator": "members", "denominator": "employees", "atLeastPercent": 80}}
    ]},
    {"id": "V3.4", "title": {"zh": "技能提升和竞赛", "en": "Skills training and contests"}, "tier": "vitality", "star": 3, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 4, "clauses": [
      {"id": "V3.4a", "kind": "attest", "sentence": 1, "question": {"zh": "是否围绕本地、本行业、本单位的发展，开展职工技能素质提升、技能比武、“安康杯”竞赛等活动？", "en": "Are there activities such as raising workers' skills and quality, skills contests and the \"Ankang Cup\" contest, centred on the development of the locality, the industry and the unit?"}}
    ]},
    {"id": "V3.5", "title": {"zh": "固定的工会工作场所", "en": "Fixed union workplace"}, "tier": "vitality", "star": 3, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 5, "clauses": [
      {"id": "V3.5a", "kind": "attest", "sentence": 1, "question": {"zh": "工会有固定的工作场所吗？", "en": "Does the union have fixed premises to work from?"}}
    ]},
    {"id": "V3.6", "title": {"zh": "民主管理制度和厂务公开", "en": "Democratic management and openness"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 6, "clauses": [
      {"id": "V3.6a", "kind": "attest", "sentence": 1, "question": {"zh": "是否建立以职工（代表）大会为基本形式的民主管理制度（区域、行业工会指区域性、行业性职工（代表）大会），并实行厂务公开？", "en": "Is there a democratic management system with the workers' (representatives') assembly (regional or industry-wide, for such unions) as its basic form, and is openness of enterprise affairs practised?"}, "types": ["state-owned", "non-public", "new-business", "regional"]},
      {"id": "V3.6b", "kind": "attest", "sentence": 2, "question": {"zh": "机关是否有让干部职工民主参与、民主监督单位内部事务的渠道（事业单位则是：是否建立以职工（代表）大会为基本形式的民主管理制度，并实行厂务公开）？", "en": "Has the government organ channels for staff to take part in and supervise its internal affairs democratically (a public institution: democratic management based on the workers' (representatives') assembly, with openness of enterprise affairs)?"}, "types": ["public-institution"]}
    ]},
    {"id": "V3.7", "title": {"zh": "会员满意率", "en": "Members' satisfaction"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 7, "clauses": [
      {"id": "V3.7a", "kind": "rate", "sentence": 1, "question": {"zh": "会员对工会工作的满意率（满意票占收回的票）达到要求了吗？", "en": "Does members' satisfaction with the union's work (satisfied ballots out of ballots returned) reach the mark?"}, "forms": ["committee", "joint"], "rate": {"numerator": "satisfiedWithUnion", "denominator": "ballots", "atLeastPercent": 80, "whenDenominatorIsZero": "unmet"}},
      {"id": "V3.7b", "kind": "rate", "sentence": 2, "question": {"zh": "会员对工会主席的满意率（满意票占收回的票）达到要求了吗？", "en": "Does members' satisfaction with the union chair (satisfied ballots out of ballots returned) reach the mark?"}, "forms": ["committee", "joint"], "rate": {"numerator": "satisfiedWithChair", "denominator": "ballots", "atLeastPercent": 80, "whenDenominatorIsZero": "unmet"}}
    ]},
    {"id": "V3.8", "title": {"zh": "工会志愿服务", "en": "Union volunteering"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 8, "clauses": [
      {"id": "V3.8a", "kind": "attest", "sentence": 1, "question": {"zh": "工会开展志愿服务活动了吗？", "en": "Does the union carry out volunteer service activities?"}}
    ]},
    {"id": "V3.9", "title": {"zh": "法律宣传、监督和安全", "en": "Legal publicity, supervision and safety"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 9, "clauses": [
      {"id": "V3.9a", "kind": "attest", "sentence": 1, "question": {"zh": "工会开展法律宣传活动了吗？", "en": "Does the union run activities to publicise the law?"}},
      {"id": "V3.9b", "kind": "attest", "sentence": 2, "question": {"zh": "是否开展工会劳动法律监督等活动，监督本企业（本区域、本行业）遵守劳动法律法规的情况？", "en": "Does the union carry out union supervision of labour law and similar activities, supervising compliance with labour laws and regulations in its enterprise (region or industry)?"}, "types": ["state-owned", "non-public", "new-business", "regional"]},
      {"id": "V3.9c", "kind": "attest", "sentence": 3, "question": {"zh": "全年没有发生违反劳动安全卫生法律法规和有关规定、导致人员死亡的生产安全责任事故，也没有发生严重职业病危害等事件，是吗？", "en": "Was the year free of fatal work-safety liability accidents in breach of labour safety and health laws, regulations and related rules, and of serious occupational disease hazards and similar incidents?"}, "types": ["state-owned", "non-public", "new-business", "regional"]}
    ]},
    {"id": "V3.10", "title": {"zh": "平等协商和集体合同", "en": "Equal consultation and collective contracts"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "regional"], "annex": 1, "row": 10, "clauses": [
      {"id": "V3.10a", "kind": "attest", "sentence": 1, "question": {"zh": "平等协商机制（区域、行业工会为区域性、行业性平等协商机制）建立并落实了吗？", "en": "Has an equal consultation mechanism (regional or industry-wide, for such unions) been set up and put into practice?"}},
      {"id": "V3.10b", "kind": "attest", "sentence": 2, "question": {"zh": "是否依法签订了集体合同（区域、行业工会为区域性、行业性集体合同），并就劳动安全卫生、女职工权益保护、工资调整机制等签订专项集体合同或在集体合同中设专章？", "en": "Is there a lawfully signed collective contract (regional or industry-wide, for such unions), with special collective contracts or contract chapters on labour safety and health, protection of women workers' rights, wage adjustment mechanisms and so on?"}}
    ]},
    {"id": "V3.11", "title": {"zh": "劳动争议调解", "en": "Mediation of labour disputes"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "regional"], "annex": 1, "row": 11, "clauses": [
      {"id": "V3.11a", "kind": "attest", "sentence": 1, "question": {"zh": "是否健全了劳动争议调解组织，并完善了劳动关系矛盾的调处机制？", "en": "Has a sound labour dispute mediation body been put in place, and has the mechanism for settling conflicts in labour relations been improved?"}},
      {"id": "V3.11b", "kind": "attest", "sentence": 2, "question": {"zh": "全年没有发生因劳动争议引起的群体性、突发性事件，是吗？", "en": "Was the year free of mass or sudden incidents caused by labour disputes?"}}
    ]},
    {"id": "V3.12", "title": {"zh": "重要节点慰问职工", "en": "Greeting workers on important dates"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 12, "clauses": [
      {"id": "V3.12a", "kind": "attest", "sentence": 1, "question": {"zh": "在重要的时间节点慰问职工了吗？", "en": "Does the union reach out to workers with visits and greetings at important times of the year?"}}
    ]},
    {"id": "V3.13", "title": {"zh": "医疗互助参加率", "en": "Medical mutual aid take-up"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 13, "clauses": [
      {"id": "V3.13a", "kind": "rate", "sentence": 1, "question": {"zh": "参加在职职工医疗互助的人数占职工人数的比例达到要求了吗？", "en": "Does the share of all employees who take part in medical mutual aid reach the mark?"}, "types": ["state-owned", "non-public", "new-business", "public-institution"], "rate": {"numerator": "mutualAidParticipants", "denominator": "employees", "bands": [{"fact": "employees", "from": 0, "to": 49, "atLeastPercent": 90}, {"fact": "employees", "from": 50, "to": 100, "atLeastPercent": 80}, {"fact": "employees", "from": 101, "to": null, "atLeastPercent": 70}]}},
      {"id": "V3.13b", "kind": "rate", "sentence": 2, "question": {"zh": "本区域（行业）的在职职工医疗互助参保率（参加人数占所覆盖单位职工总数）达到要求了吗？", "en": "Does the medical mutual aid participation rate of the region or industry (participants out of all employees of the units covered) reach the mark?"}, "types": ["regional"], "rate": {"numerator": "mutualAidParticipants", "denominator": "employees", "bands": [{"fact": "employees", "from": 0, "to": 100, "atLeastPercent": 80}, {"fact": "employees", "from": 101, "to": null, "atLeastPercent": 70}]}}
    ]},
    {"id": "V3.14", "title": {"zh": "疗休养等职工保障工作", "en": "Recuperation, accident cover and similar"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 14, "clauses": [
      {"id": "V3.14a", "kind": "attest", "sentence": 1, "question": {"zh": "职工疗休养、工会会员意外伤害保障等工作按规定开展了吗？", "en": "Are workers' recuperation holidays, accident cover for union members and similar work carried out according to the rules?"}},
      {"id": "V3.14b", "kind": "attest", "sentence": 2, "question": {"zh": "同时也按规定开展困难职工的帮扶救助工作了吗？", "en": "Are assistance and relief for workers in hardship also carried out according to the rules?"}, "types": ["regional"]}
    ]},
    {"id": "V3.15", "title": {"zh": "服务职工的政策宣传", "en": "Publicising policies that serve workers"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 15, "clauses": [
      {"id": "V3.15a", "kind": "attest", "sentence": 1, "question": {"zh": "工会服务职工的各项政策都做好宣传了吗？", "en": "Are the union's various policies for serving workers well publicised?"}}
    ]},
    {"id": "V3.16", "title": {"zh": "工会服务阵地和标识", "en": "Service premises and union signs"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 16, "clauses": [
      {"id": "V3.16a", "kind": "attest", "sentence": 1, "question": {"zh": "有工会服务阵地（区域、行业工会为区域性、行业性工会服务阵地），而且工会标识明显吗？", "en": "Are there union service premises (regional or industry-wide, for such unions), with clearly visible union signs?"}}
    ]},
    {"id": "V4.1", "title": {"zh": "常态化思政课和文体活动", "en": "Routine ideological classes and recreation"}, "tier": "vitality", "star": 4, "dimension": "leadership", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 1, "clauses": [
      {"id": "V4.1a", "kind": "attest", "sentence": 1, "question": {"zh": "职工大思政课、职工文体活动等是常态化开展的吗？", "en": "Are the workers' broad ideological and political classes, cultural and sports activities and the like held as a matter of routine?"}}
    ]},
    {"id": "V4.2", "title": {"zh": "劳模工匠等先进典型", "en": "Model workers and craftsmen"}, "tier": "vitality", "star": 4, "dimension": "leadership", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 2, "clauses": [
      {"id": "V4.2a", "kind": "attest", "sentence": 1, "question": {"zh": "劳模工匠等先进典型的培育、选树、推荐、宣传和管理工作都做好了吗？", "en": "Is the work of cultivating, selecting, recommending, publicising and managing model workers, craftsmen and other outstanding examples done well?"}}
    ]},
    {"id": "V4.3", "title": {"zh": "党政支持和工会工作规范", "en": "Party support and orderly work"}, "tier": "vitality", "star": 4, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 3, "clauses": [
      {"id": "V4.3a", "kind": "attest", "sentence": 1, "question": {"zh": "做到党建带工建，并把工会工作列入单位的党建工作目标了吗？", "en": "Does Party building lead union building, and is union work among the unit's goals for Party building?"}, "notApplicableIf": {"zh": "单位没有建立党组织", "en": "the unit has no Party organisation"}},
      {"id": "V4.3b", "kind": "attest", "sentence": 2, "question": {"zh": "党政是否支持工会工作，并为工会活动提供必要的场地、时间等？", "en": "Do the Party and administrative leaders support union work and provide the venues, time and so on that union activities need?"}},
      {"id": "V4.3c", "kind": "attest", "sentence": 3, "question": {"zh": "是否做到工会工作有计划，工会活动有方案、有落实、有总结，而且资料齐全？", "en": "Are there plans for union work, are union activities designed, carried out and summed up, and are the records complete?"}},
      {"id": "V4.3d", "kind": "attest", "sentence": 4, "question": {"zh": "工会干部开展了培训，或者参加了上级工会的培训吗？", "en": "Has training been held for union cadres, or have they attended training by a higher-level union?"}}
    ]},
    {"id": "V4.4", "title": {"zh": "党组织研究和干部配备", "en": "Party attention and full-time cadres"}, "tier": "vitality", "star": 4, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution"], "annex": 1, "row": 4, "clauses": [
      {"id": "V4.4a", "kind": "attest", "sentence": 1, "question": {"zh": "单位党组织每年至少一次专题研究工会工作吗？", "en": "Does the unit's Party organisation hold a dedicated discussion of union work at least once a year?"}, "notApplicableIf": {"zh": "单位没有建立党组织", "en": "the unit has no Party organisation"}},
      {"id": "V4.4b", "kind": "attest", "sentence": 2, "question": {"zh": "身为党员的工会主席，进入单位党委（支部）班子了吗？", "en": "Is the union chair, as a Party member, in the leading group of the unit's Party committee (branch)?"}, "notApplicableIf": {"zh": "单位没有建立党组织，或者工会主席不是党员", "en": "the unit has no Party organisation, or the union chair is not a Party member"}},
      {"id": "V4.4c", "kind": "attest", "sentence": 3, "question": {"zh": "按规定配备专职工会干部，并落实他们的待遇了吗？", "en": "Are full-time union cadres provided according to the rules, and do they receive the treatment due to them?"}, "notApplicableIf": {"zh": "按规定不需要配备专职工会干部", "en": "the rules do not require full-time union cadres"}}
    ]},
    {"id": "V4.5", "title": {"zh": "代表常任制和更高入会率", "en": "Standing representatives, higher membership rates"}, "tier": "vitality", "star": 4, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 5, "clauses": [
      {"id": "V4.5a", "kind": "attest", "sentence": 1, "question": {"zh": "实行会员代表常任制了吗？", "en": "Is the standing-term system for members' representatives in practice?"}, "notApplicableIf": {"zh": "实行会员大会制，没有会员代表", "en": "the union holds general members' assemblies and has no members' representatives"}},
      {"id": "V4.5b", "kind": "rate", "sentence": 2, "question": {"zh": "会员实名制率（已实名登记的会员占全体会员）达到这一星级的要求了吗？", "en": "Does the real-name registration rate (registered members out of all members) reach the mark for this star?"}, "rate": {"numerator": "realNameMembers", "denominator": "members", "atLeastPercent": 90}},
      {"id": "V4.5c", "kind": "rate", "sentence": 3, "question": {"zh": "职工入会率（会员占全体职工）达到这一星级的要求了吗？", "en": "Does the membership rate (members out of all employees) reach the mark for this star?"}, "forms": ["committee", "joint"], "rate": {"numerator": "members", "denominator": "employees", "atLeastPercent": 90}},
      {"id": "V4.5d", "kind": "attest", "sentence": 4, "question": {"zh": "对编外用工（劳务派遣工），签订会员委托管理协议了吗？", "en": "Has an agreement been signed on the entrusted management of union members who are non-regular staff (agency workers)?"}, "types": ["state-owned", "non-public", "new-business", "public-institution"], "notApplicableIf": {"zh": "本单位没有编外用工（劳务派遣工）", "en": "the unit has no non-regular staff (agency workers)"}},
      {"id": "V4.5e", "kind": "attest", "sentence": 5, "question": {"zh": "关联企业、合作企业等的建会入会工作，纳入本单位工会工作了吗？", "en": "Is setting up unions and enrolling members at affiliates, partner companies and the like part of this union's own work?"}, "types": ["new-business"], "notApplicableIf": {"zh": "本单位没有关联企业、合作企业", "en": "there are no affiliates or partner companies"}}
    ]},
    {"id": "V4.6", "title": {"zh": "产业工人队伍建设改革", "en": "Reform of the industrial workforce"}, "tier": "vitality", "star": 4, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "regional"], "annex": 1, "row": 6, "clauses": [
      {"id": "V4.6a", "kind": "attest", "sentence": 1, "question": {"zh": "工会积极开展产业工人队伍建设改革工作了吗？", "en": "Does the union actively carry out the reform of the industrial workforce?"}}
    ]},
    {"id": "V4.7", "title": {"zh": "创新工作室和劳动竞赛", "en": "Innovation studios and labour contests"}, "tier": "vitality", "star": 4, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 7, "clauses": [
      {"id": "V4.7a", "kind": "attest", "sentence": 1, "question": {"zh": "创建了劳模（工匠）创新工作室，并开展“名师带徒”活动了吗？", "en": "Has an innovation studio of model workers (craftsmen) been set up, and is the \"master teaches apprentice\" activity carried out?"}},
      {"id": "V4.7b", "kind": "attest", "sentence": 2, "question": {"zh": "劳动技能竞赛、“五小”等活动普遍开展了吗？", "en": "Are labour and skills contests, the \"five smalls\" (small worker innovations) and similar activities widely held?"}}
    ]},
    {"id": "V4.8", "title": {"zh": "健全的民主管理制度", "en": "Complete democratic management"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 8, "clauses": [
      {"id": "V4.8a", "kind": "attest", "sentence": 1, "question": {"zh": "职工（代表）大会、厂务公开等民主管理，是否做到制度健全、操作程序规范、各项职权落实？", "en": "Are democratic management systems such as the workers' (representatives') assembly and openness of enterprise affairs complete, their procedures proper, and all their powers put into practice?"}, "types": ["state-owned", "non-public", "new-business"]},
      {"id": "V4.8b", "kind": "attest", "sentence": 2, "question": {"zh": "《公司法》关于职工董事、职工监事的相关要求落实了吗？", "en": "Are the Company Law's requirements on worker directors and worker supervisors put into practice?"}, "types": ["state-owned", "non-public", "new-business"], "notApplicableIf": {"zh": "依《公司法》不需要设职工董事、职工监事", "en": "the Company Law requires no worker directors or worker supervisors"}},
      {"id": "V4.8c", "kind": "attest", "sentence": 3, "question": {"zh": "工会主席、副主席被列为职工董事、职工监事的候选人了吗？", "en": "Are the union chair and vice-chairs put forward as candidates for worker director and worker supervisor?"}, "types": ["state-owned", "non-public", "new-business"], "notApplicableIf": {"zh": "没有设职工董事、职工监事", "en": "there are no worker directors or worker supervisors"}},
      {"id": "V4.8d", "kind": "attest", "sentence": 4, "question": {"zh": "是否建立健全了形式多样的事务公开制度（校务、院务、所务和机关内部事务等），并规范公开的内容和时间？", "en": "Are there sound and varied systems for openness of affairs (of schools, hospitals, institutes, government organs and so on), with content and timing of disclosure properly regulated?"}, "types": ["public-institution"]},
      {"id": "V4.8e", "kind": "attest", "sentence": 5, "question": {"zh": "区域性（行业性）职工（代表）大会、厂务公开等民主管理，是否做到制度健全、操作程序规范、各项职权落实？", "en": "Are regional (industry-wide) democratic management systems such as the workers' (representatives') assembly and openness of enterprise affairs complete, their procedures proper, and all their powers put into practice?"}, "types": ["regional"]}
    ]},
    {"id": "V4.9", "title": {"zh": "更高的会员满意率", "en": "Higher members' satisfaction"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 9, "clauses": [
      {"id": "V4.9a", "kind": "rate", "sentence": 1, "question": {"zh": "会员对工会工作的满意率（满意票占收回的票）达到这一星级的要求了吗？", "en": "Does members' satisfaction with the union's work (satisfied ballots out of ballots returned) reach the mark for this star?"}, "forms": ["committee", "joint"], "rate": {"numerator": "satisfiedWithUnion", "denominator": "ballots", "atLeastPercent": 90, "whenDenominatorIsZero": "unmet"}},
      {"id": "V4.9b", "kind": "rate", "sentence": 2, "question": {"zh": "会员对工会主席的满意率（满意票占收回的票）达到这一星级的要求了吗？", "en": "Does members' satisfaction with the union chair (satisfied ballots out of ballots returned) reach the mark for this star?"}, "forms": ["committee", "joint"], "rate": {"numerator": "satisfiedWithChair", "denominator": "ballots", "atLeastPercent": 90, "whenDenominatorIsZero": "unmet"}}
    ]},
    {"id": "V4.10", "title": {"zh": "权益维护和能级工资协商", "en": "Workers' rights and wage negotiation"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 10, "clauses": [
      {"id": "V4.10a", "kind": "attest", "sentence": 1, "question": {"zh": "工会是否依法维护干部职工在工作时间、休息休假等方面的合法权益？", "en": "Does the union protect, according to law, the staff's lawful rights over working hours, rest, leave and the like?"}, "types": ["public-institution"]},
      {"id": "V4.10b", "kind": "attest", "sentence": 2, "question": {"zh": "是否积极开展能级工资集体协商（区域、行业工会为区域性、行业性能级工资集体协商），并积极参加根治欠薪、构建和谐劳动关系的工作？", "en": "Does the union actively conduct collective wage negotiation by skill grade (regional or industry-wide, for such unions), and actively join in eradicating wage arrears and building harmonious labour relations?"}, "types": ["state-owned", "non-public", "new-business", "regional"]},
      {"id": "V4.10c", "kind": "attest", "sentence": 3, "question": {"zh": "有工会劳动法律监督员、劳动争议调解员等队伍吗？", "en": "Are there teams such as union labour law supervisors and labour dispute mediators?"}, "types": ["state-owned", "non-public", "new-business", "regional"]}
    ]},
    {"id": "V4.11", "title": {"zh": "春风行动和医疗互助参保率", "en": "Spring Breeze and medical aid"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["state-owned", "non-public", "public-institution", "regional"], "annex": 1, "row": 11, "clauses": [
      {"id": "V4.11a", "kind": "attest", "sentence": 1, "question": {"zh": "开展“春风行动”等工作了吗？", "en": "Does the union carry out the \"Spring Breeze Action\" and similar work?"}},
      {"id": "V4.11b", "kind": "rate", "sentence": 2, "question": {"zh": "在职职工医疗互助参保率（参加人数占职工人数）达到这一星级的要求了吗？", "en": "Does the medical mutual aid participation rate (participants out of all employees) reach the mark for this star?"}, "types": ["state-owned", "public-institution", "regional"], "rate": {"numerator": "mutualAidParticipants", "denominator": "employees", "atLeastPercent": 90}},
      {"id": "V4.11c", "kind": "rate", "sentence": 3, "question": {"zh": "在职职工医疗互助参保率（参加人数占职工人数）达到这一星级的要求了吗？", "en": "Does the medical mutual aid participation rate (participants out of all employees) reach the mark for this star?"}, "types": ["non-public"], "rate": {"numerator": "mutualAidParticipants", "denominator": "employees", "atLeastPercent": 85}}
    ]},
    {"id": "V4.12", "title": {"zh": "常态化帮扶和职工关爱", "en": "Routine hardship assistance and care"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution"], "annex": 1, "row": 12, "clauses": [
      {"id": "V4.12a", "kind": "attest", "sentence": 1, "question": {"zh": "职工困难帮扶工作是常态化开展的吗？", "en": "Is hardship assistance for workers carried out as a matter of routine?"}},
      {"id": "V4.12b", "kind": "attest", "sentence": 2, "question": {"zh": "是否有关心关爱一线从业人员的工作机制？", "en": "Is there a working mechanism for caring for front-line workers?"}, "types": ["new-business"]},
      {"id": "V4.12c", "kind": "attest", "sentence": 3, "question": {"zh": "干部职工的各项福利按规定落实了吗？", "en": "Are all the staff's welfare benefits provided according to the rules?"}, "types": ["public-institution"]}
    ]},
    {"id": "V4.13", "title": {"zh": "因地制宜的关爱活动", "en": "Caring activities suited to workers"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 13, "clauses": [
      {"id": "V4.13a", "kind": "attest", "sentence": 1, "question": {"zh": "是否因地制宜开展托管托育、春秋游、单身青年交友、女职工关爱等活动？", "en": "Are activities such as child minding and nursery care, spring and autumn outings, social events for single young people and care for women workers held in ways that suit local conditions?"}}
    ]},
    {"id": "V5.1", "title": {"zh": "思想引领品牌化", "en": "Ideological guidance as a brand"}, "tier": "vitality", "star": 5, "dimension": "leadership", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 1, "clauses": [
      {"id": "V5.1a", "kind": "attest", "sentence": 1, "question": {"zh": "工会是否推动职工思想政治引领工作形成品牌、办出特色、建立机制？", "en": "Does the union work to give the ideological and political guidance of workers a brand, distinctive features and fixed mechanisms?"}}
    ]},
    {"id": "V5.2", "title": {"zh": "先进典型培育机制", "en": "Mechanism for fostering role models"}, "tier": "vitality", "star": 5, "dimension": "leadership", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 2, "clauses": [
      {"id": "V5.2a", "kind": "attest", "sentence": 1, "question": {"zh": "培育和选树劳模工匠等先进典型，是否既有机制又有抓手？", "en": "Are there both a mechanism and practical levers for fostering and selecting role models such as model workers and craftsmen?"}}
    ]},
    {"id": "V5.3", "title": {"zh": "下级建会与二级工会星级", "en": "Subordinate unions and star levels"}, "tier": "vitality", "star": 5, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 3, "clauses": [
      {"id": "V5.3a", "kind": "rate", "sentence": 1, "question": {"zh": "下级单位的建会率（已建会的下级单位占全部下级单位）达到要求了吗？", "en": "Does the unionisation rate of subordinate units (those with a union out of all of them) reach the mark?"}, "rate": {"numerator": "unionisedSubordinateUnits", "denominator": "subordinateUnits", "atLeastPercent": 100, "whenDenominatorIsZero": "not-applicable"}},
      {"id": "V5.3b", "kind": "rate", "sentence": 2, "question": {"zh": "二级工会中，一星级及以上工会所占的比率达到要求了吗？", "en": "Does the share of second-level unions rated one star or above reach the mark?"}, "rate": {"numerator": "oneStarSecondLevelUnions", "denominator": "secondLevelUnions", "atLeastPercent": 100, "whenDenominatorIsZero": "not-applicable"}},
      {"id": "V5.3c", "kind": "rate", "sentence": 3, "question": {"zh": "二级工会中，二星级及以上工会所占的比率达到要求了吗？", "en": "Does the share of second-level unions rated two stars or above reach the mark?"}, "rate": {"numerator": "twoStarSecondLevelUnions", "denominator": "secondLevelUnions", "atLeastPercent": 95, "whenDenominatorIsZero": "not-applicable"}},
      {"id": "V5.3d", "kind": "rate", "sentence": 4, "question": {"zh": "关联企业、合作企业等的建会率（已建会的占全部）达到要求了吗？", "en": "Does the unionisation rate of affiliates, partner companies and the like (those with a union out of all) reach the mark?"}, "types": ["new-business"], "rate": {"numerator": "unionisedAffiliates", "denominator": "affiliates", "atLeastPercent": 70, "whenDenominatorIsZero": "not-applicable"}}
    ]},
    {"id": "V5.4", "title": {"zh": "培训、实名制与入会率", "en": "Training, real-name registration, membership rate"}, "tier": "vitality", "star": 5, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 4, "clauses": [
      {"id": "V5.4a", "kind": "attest", "sentence": 1, "question": {"zh": "工会干部的培训是否定期开展？", "en": "Is training for union cadres held at regular intervals?"}},
      {"id": "V5.4b", "kind": "attest", "sentence": 2, "question": {"zh": "新员工入职培训的内容里，是否包括工会常识？", "en": "Is basic knowledge about trade unions one of the subjects of induction training for new employees?"}},
      {"id": "V5.4c", "kind": "rate", "sentence": 3, "question": {"zh": "会员实名制率（已实名登记的会员占全体会员）达到要求了吗？", "en": "Does the real-name registration rate (members registered under their real names out of all members) reach the mark?"}, "rate": {"numerator": "realNameMembers", "denominator": "members", "atLeastPercent": 95}},
      {"id": "V5.4d", "kind": "rate", "sentence": 4, "question": {"zh": "职工入会率（会员占全体职工）达到要求了吗？", "en": "Does the membership rate (members out of all employees) reach the mark?"}, "forms": ["committee", "joint"], "rate": {"numerator": "members", "denominator": "employees", "atLeastPercent": 95}}
    ]},
    {"id": "V5.5", "title": {"zh": "产改有载体有品牌", "en": "Workforce reform as a brand"}, "tier": "vitality", "star": 5, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "regional"], "annex": 1, "row": 5, "clauses": [
      {"id": "V5.5a", "kind": "attest", "sentence": 1, "question": {"zh": "开展产业工人队伍建设改革，是否载体、项目、机制、品牌样样都有？", "en": "Does the reform of the industrial workforce have all four: a working platform, projects, a mechanism and a brand?"}}
    ]},
    {"id": "V5.6", "title": {"zh": "财务管理与预算绩效", "en": "Financial management and budget performance"}, "tier": "vitality", "star": 5, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 6, "clauses": [
      {"id": "V5.6a", "kind": "attest", "sentence": 1, "question": {"zh": "是否根据工会财务会计业务的需要，建立了内部财务会计管理制度并使之健全？", "en": "Has the union set up a sound and complete system of internal financial and accounting management that meets the needs of its financial and accounting work?"}},
      {"id": "V5.6b", "kind": "attest", "sentence": 2, "question": {"zh": "本级工会的财务规范化建设是否取得了显著成效？", "en": "Has the work of standardising this union's own finances produced marked results?"}},
      {"id": "V5.6c", "kind": "attest", "sentence": 3, "question": {"zh": "是否构建了预算绩效管理体系，全面开展绩效评价，并做好绩效结果的应用？", "en": "Has the union built a system of budget performance management, evaluated performance across the board, and made good use of the results?"}},
      {"id": "V5.6d", "kind": "attest", "sentence": 4, "question": {"zh": "是否每年至少向会员（代表）大会报告一次经费收支情况，接受群众监督？", "en": "Does the union report its income and spending to the members' (representatives') assembly at least once a year and accept supervision by the rank and file?"}},
      {"id": "V5.6e", "kind": "attest", "sentence": 5, "question": {"zh": "是否自觉接受上级工会财务部门的检查监督，以及工会经审组织的审计监督？", "en": "Does the union willingly accept inspection and supervision by the higher-level union's finance department and audit supervision by trade union funds examination bodies?"}}
    ]},
    {"id": "V5.7", "title": {"zh": "工会各项工作制度", "en": "Complete set of working rules"}, "tier": "vitality", "star": 5, "dimension": "organisation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 7, "clauses": [
      {"id": "V5.7a", "kind": "attest", "sentence": 1, "question": {"zh": "工会各方面工作的制度是否都健全？", "en": "Are the rules and systems for every part of the union's work sound and complete?"}}
    ]},
    {"id": "V5.8", "title": {"zh": "民主管理延伸与深化", "en": "Wider and deeper democratic management"}, "tier": "vitality", "star": 5, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 8, "clauses": [
      {"id": "V5.8a", "kind": "attest", "sentence": 1, "question": {"zh": "是否做到职工代表大会延伸到二级单位，本身是集团公司的还建立了多级民主管理制度？", "en": "Does the workers' congress extend to second-level units and, in a group company, is there also a multi-level system of democratic management?"}, "types": ["state-owned", "non-public"], "notApplicableIf": {"zh": "没有设立二级单位，本身也不是集团公司", "en": "there are no second-level units and the company is not a group company"}},
      {"id": "V5.8b", "kind": "attest", "sentence": 2, "question": {"zh": "是否在探索召开覆盖全网（全大区等）的职代会？", "en": "Is the enterprise exploring the holding of a workers' congress for its whole network (or a whole large region, or the like)?"}, "types": ["new-business"], "notApplicableIf": {"zh": "企业用工没有形成全网或大区的网络", "en": "the workforce does not form a network, company-wide or across a large region"}},
      {"id": "V5.8c", "kind": "attest", "sentence": 3, "question": {"zh": "厂务公开是否已经制度化、规范化？", "en": "Is openness of enterprise affairs governed by fixed rules and carried out in a standardised way?"}, "types": ["state-owned", "non-public", "new-business", "regional"]},
      {"id": "V5.8d", "kind": "attest", "sentence": 4, "question": {"zh": "职工董事、职工监事是否每年至少向职工代表大会做一次述职报告，并接受履职评议？", "en": "Do worker directors and worker supervisors report on their duties to the workers' congress at least once a year and accept appraisal of their performance?"}, "types": ["state-owned", "non-public", "new-business"], "notApplicableIf": {"zh": "企业没有设职工董事、职工监事", "en": "there are no worker directors or worker supervisors"}},
      {"id": "V5.8e", "kind": "attest", "sentence": 5, "question": {"zh": "企业民主管理还有适合本单位实际的其他形式吗？", "en": "Are there other forms of democratic enterprise management that suit the actual conditions of the organisation?"}, "types": ["state-owned", "non-public", "new-business"]},
      {"id": "V5.8f", "kind": "attest", "sentence": 6, "question": {"zh": "院校等事业单位的二级职代会（教代会）是否做到了“应建尽建”？", "en": "In schools, colleges and other public institutions, have second-level workers' congresses (staff congresses) been set up everywhere they ought to be?"}, "types": ["public-institution"], "notApplicableIf": {"zh": "单位没有设立二级单位", "en": "there are no second-level units"}},
      {"id": "V5.8g", "kind": "attest", "sentence": 7, "question": {"zh": "是否既有民主管理的创新模式，又有民主参与、民主监督的创新举措或长效机制？", "en": "Is there an innovative model of democratic management, and are there innovative measures or lasting mechanisms for democratic participation and democratic supervision?"}, "types": ["public-institution"]},
      {"id": "V5.8h", "kind": "attest", "sentence": 8, "question": {"zh": "下级单位做好民主管理工作，工会是否给予指导？", "en": "Does the union guide its subordinate units in doing democratic management well?"}, "types": ["regional"]},
      {"id": "V5.8i", "kind": "attest", "sentence": 9, "question": {"zh": "企业民主管理还有适合本区域（行业）实际的其他形式吗？", "en": "Are there other forms of democratic enterprise management that suit the actual conditions of the area (industry)?"}, "types": ["regional"]}
    ]},
    {"id": "V5.9", "title": {"zh": "五星级会员满意率", "en": "Member satisfaction at five stars"}, "tier": "vitality", "star": 5, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 9, "clauses": [
      {"id": "V5.9a", "kind": "rate", "sentence": 1, "question": {"zh": "会员群众对工会工作的满意率（满意票占收回的测评票）达到要求了吗？", "en": "Does members' satisfaction with the union's work (satisfied ballots out of all ballots returned) reach the mark?"}, "forms": ["committee", "joint"], "rate": {"numerator": "satisfiedWithUnion", "denominator": "ballots", "atLeastPercent": 95, "whenDenominatorIsZero": "unmet"}},
      {"id": "V5.9b", "kind": "rate", "sentence": 2, "question": {"zh": "会员群众对工会主席的满意率（满意票占收回的测评票）达到要求了吗？", "en": "Does members' satisfaction with the union chair (satisfied ballots out of all ballots returned) reach the mark?"}, "forms": ["committee", "joint"], "rate": {"numerator": "satisfiedWithChair", "denominator": "ballots", "atLeastPercent": 95, "whenDenominatorIsZero": "unmet"}}
    ]},
    {"id": "V5.10", "title": {"zh": "社会治理与志愿服务项目", "en": "Social governance and volunteer projects"}, "tier": "vitality", "star": 5, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 10, "clauses": [
      {"id": "V5.10a", "kind": "attest", "sentence": 1, "question": {"zh": "在社会治理中，工会是否积极参与？", "en": "Does the union take an active part in social governance?"}},
      {"id": "V5.10b", "kind": "attest", "sentence": 2, "question": {"zh": "企业履行社会责任，工会是否加以推动？", "en": "Does the union prompt the enterprise, or the enterprises it covers, to fulfil their social responsibility?"}, "types": ["state-owned", "non-public", "new-business", "regional"]},
      {"id": "V5.10c", "kind": "attest", "sentence": 3, "question": {"zh": "有工会开展的志愿服务项目吗？", "en": "Is there a volunteer service project run by the union?"}}
    ]},
    {"id": "V5.11", "title": {"zh": "劳动关系与提质增效", "en": "Labour relations and better work"}, "tier": "vitality", "star": 5, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 11, "clauses": [
      {"id": "V5.11a", "kind": "attest", "sentence": 1, "question": {"zh": "是否在本企业或本区域（行业）依法开展工会劳动法律监督，推动企业规范用工？", "en": "Does the union carry out union supervision of labour law, as the law provides, in its enterprise, area or industry, and prompt enterprises there to standardise their employment practices?"}, "types": ["state-owned", "non-public", "new-business", "regional"]},
      {"id": "V5.11b", "kind": "attest", "sentence": 2, "question": {"zh": "构建和谐劳动关系，工会是否既有项目又有品牌？", "en": "Does the union have both projects and a brand for building harmonious labour relations?"}, "types": ["state-owned", "non-public", "new-business", "regional"]},
      {"id": "V5.11c", "kind": "attest", "sentence": 3, "question": {"zh": "工会推动单位各项工作提质增效、创新发展，是否有载体、有抓手、有成效？", "en": "Does the union have a platform, practical levers and results in advancing quality, efficiency and innovative development in all the organisation's work?"}, "types": ["public-institution"]}
    ]},
    {"id": "V5.12", "title": {"zh": "五星级医疗互助参保率", "en": "Medical mutual aid at five stars"}, "tier": "vitality", "star": 5, "dimension": "service", "types": ["state-owned", "non-public", "public-institution", "regional"], "annex": 1, "row": 12, "clauses": [
      {"id": "V5.12a", "kind": "rate", "sentence": 1, "question": {"zh": "在职职工医疗互助的参保率（参加人数占全体职工）达到要求了吗？", "en": "Does the rate of participation in medical mutual aid (participants out of all employees) reach the mark?"}, "types": ["state-owned", "public-institution", "regional"], "rate": {"numerator": "mutualAidParticipants", "denominator": "employees", "atLeastPercent": 95}},
      {"id": "V5.12b", "kind": "rate", "sentence": 2, "question": {"zh": "在职职工医疗互助的参保率（参加人数占全体职工）达到要求了吗？", "en": "Does the rate of participation in medical mutual aid (participants out of all employees) reach the mark?"}, "types": ["non-public"], "rate": {"numerator": "mutualAidParticipants", "denominator": "employees", "atLeastPercent": 90}}
    ]},
    {"id": "V5.13", "title": {"zh": "服务职工品牌与长效机制", "en": "Service brand and lasting mechanism"}, "tier": "vitality", "star": 5, "dimension": "service", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 13, "clauses": [
      {"id": "V5.13a", "kind": "attest", "sentence": 1, "question": {"zh": "服务职工特别是新就业形态劳动者等一线从业人员，是否既有工作品牌又有长效机制？", "en": "Are there both a brand and a lasting mechanism for serving workers, especially front-line people such as workers in new forms of employment?"}}
    ]},
    {"id": "I1", "title": {"zh": "创新或特色工作", "en": "Innovative or distinctive work"}, "tier": "innovation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 1, "clauses": [
      {"id": "I1a", "kind": "attest", "sentence": 1, "question": {"zh": "是否从企业的实际和职工的需求出发，至少有一项创新或特色工作？", "en": "Is there at least one innovative or distinctive piece of work, based on the real conditions of the enterprise and the wishes of its workers?"}}
    ]},
    {"id": "I2", "title": {"zh": "上级工会试点单位", "en": "Pilot unit of higher federations"}, "tier": "innovation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 2, "clauses": [
      {"id": "I2a", "kind": "attest", "sentence": 1, "question": {"zh": "是全总、省总或市总的试点单位吗？", "en": "Is this a pilot unit of the All-China, provincial or municipal federation of trade unions?"}}
    ]},
    {"id": "I3", "title": {"zh": "上级表彰或批示肯定", "en": "Recognition from higher authorities"}, "tier": "innovation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 3, "clauses": [
      {"id": "I3a", "kind": "attest", "sentence": 1, "question": {"zh": "上级是否给予了表彰或批示肯定？", "en": "Has the union been commended by higher authorities, or praised in their written comments?"}}
    ]},
    {"id": "I4", "title": {"zh": "其他亮点", "en": "Other highlights"}, "tier": "innovation", "types": ["state-owned", "non-public", "new-business", "public-institution", "regional"], "annex": 1, "row": 4, "clauses": [
      {"id": "I4a", "kind": "attest", "sentence": 1, "question": {"zh": "工会工作还有其他亮点吗？", "en": "Are there any other highlights in the union's work?"}}
    ]},
    {"id": "TB1", "title": {"zh": "组织体系与班子", "en": "Organisation and leadership"}, "tier": "basic", "star": 1, "dimension": "organisation", "dimensionInferred": true, "types": ["township"], "annex": 2, "row": 1, "clauses": [
      {"id": "TB1a", "kind": "attest", "sentence": 1, "question": {"zh": "工会委员会的组织体系建立起来了吗？", "en": "Has the organisational system of the trade union committee been set up?"}},
      {"id": "TB1b", "kind": "attest", "sentence": 2, "question": {"zh": "符合条件的，乡镇（街道）总工会建立了吗？", "en": "Where the conditions are met, has a township (subdistrict) general trade union been established?"}, "notApplicableIf": {"zh": "不具备建立总工会的条件", "en": "the conditions for establishing a general trade union are not met"}},
      {"id": "TB1c", "kind": "attest", "sentence": 3, "question": {"zh": "工会委员会、经费审查委员会、女职工委员会的班子都健全，主席、副主席等依法民主选举产生，并且按时换届了吗？", "en": "Do the trade union, funds examination and women workers' committees have complete leadership teams, with chair, vice-chairs and others lawfully and democratically elected, and renewed on time?"}}
    ]},
    {"id": "TB2", "title": {"zh": "指导服务基层", "en": "Guiding and serving the grassroots"}, "tier": "basic", "star": 1, "dimension": "organisation", "dimensionInferred": true, "types": ["township"], "annex": 2, "row": 2, "clauses": [
      {"id": "TB2a", "kind": "attest", "sentence": 1, "question": {"zh": "工会对基层进行指导、提供服务了吗？", "en": "Does the union guide and serve the grassroots?"}, "damaged": {"zh": "扫描件在“指导服务基层”之后缺字，本题只问还能看清的部分。", "en": "The scan breaks off after the words on guiding and serving the grassroots; the question covers only what can still be read."}}
    ]},
    {"id": "TB3", "title": {"zh": "牌子印章等基本条件", "en": "Basic set-up of the union"}, "tier": "basic", "star": 1, "dimension": "organisation", "dimensionInferred": true, "types": ["township"], "annex": 2, "row": 3, "clauses": [
      {"id": "TB3a", "kind": "attest", "sentence": 1, "question": {"zh": "工会的牌子、印章、办公场地、制度、活动、经费，是不是样样都有？", "en": "Does the union have all of these: a name plate, a seal, office premises, rules, activities and funds?"}}
    ]},
    {"id": "TB4", "title": {"zh": "银行账户与竞争性存放", "en": "Bank account and competitive deposits"}, "tier": "basic", "star": 1, "dimension": "organisation", "dimensionInferred": true, "types": ["township"], "annex": 2, "row": 4, "clauses": [
      {"id": "TB4a", "kind": "attest", "sentence": 1, "question": {"zh": "银行账户已经开立，并且做到竞争性存放了吗？", "en": "Has a bank account been opened, and are deposits placed by competition?"}, "damaged": {"zh": "扫描件在“开立银行账户”之后和“竞争性存放”之后都有缺字，本题只问还能看清的部分。", "en": "The scan has lost words after the opening of the bank account and after competitive placement of deposits; the question covers only what can still be read."}}
    ]},
    {"id": "TS1", "title": {"zh": "思想引领与文体活动", "en": "Ideological guidance, culture and sports"}, "tier": "standard", "star": 2, "dimension": "leadership", "types": ["township"], "annex": 2, "row": 1, "clauses": [
      {"id": "TS1a", "kind": "attest", "sentence": 1, "question": {"zh": "对职工开展思想政治引领了吗？", "en": "Does the union give workers ideological and political guidance?"}},
      {"id": "TS1b", "kind": "attest", "sentence": 2, "question": {"zh": "组织职工开展文体活动了吗？", "en": "Does the union organise cultural and sports activities for workers?"}}
    ]},
    {"id": "TS2", "title": {"zh": "党政支持与会务运行", "en": "Official support and union procedures"}, "tier": "standard", "star": 2, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 2, "clauses": [
      {"id": "TS2a", "kind": "attest", "sentence": 1, "question": {"zh": "党委政府支持工会工作，工会干部也按有关规定配备并享受待遇吗？", "en": "Do the Party committee and government support union work, and are union cadres appointed and given their entitlements as the relevant rules require?"}},
      {"id": "TS2b", "kind": "attest", "sentence": 2, "question": {"zh": "工会实行会务公开了吗？", "en": "Does the union practise openness of union affairs?"}},
      {"id": "TS2c", "kind": "attest", "sentence": 3, "question": {"zh": "“双亮”工作（工会组织亮牌子、工会主席亮身份）开展了，组织网络和工作职责也上墙了吗？", "en": "Has the 'two displays' work been done (the union shows its plate, the chair is publicly identified), with the organisational network and duties posted on the wall?"}},
      {"id": "TS2d", "kind": "attest", "sentence": 4, "question": {"zh": "指导和服务基层工会的工作机制建立了吗？", "en": "Has a working mechanism been set up for guiding and serving grassroots unions?"}},
      {"id": "TS2e", "kind": "attest", "sentence": 5, "question": {"zh": "会员代表大会和会员代表常任制，工会委员会都建立并落实了吗？", "en": "Has the trade union committee set up and put into practice both the members' representatives' assembly and the standing terms of its representatives?"}}
    ]},
    {"id": "TS3", "title": {"zh": "新任正副主席任职培训", "en": "Training of new chairs and vice-chairs"}, "tier": "standard", "star": 2, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 3, "clauses": [
      {"id": "TS3a", "kind": "attest", "sentence": 1, "question": {"zh": "新任的工会主席、专职副主席，都在上岗一年内参加上级工会组织的任职培训并达到合格了吗？", "en": "Have newly appointed chairs and full-time vice-chairs taken the higher-level union's training for their post within one year of starting, and passed it?"}, "notApplicableIf": {"zh": "没有上岗在一年以内的新任主席、专职副主席", "en": "there is no newly appointed chair or full-time vice-chair within one year of taking up the post"}}
    ]},
    {"id": "TS4", "title": {"zh": "群众性经济技术创新", "en": "Mass economic and technical innovation"}, "tier": "standard", "star": 2, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 4, "clauses": [
      {"id": "TS4a", "kind": "attest", "sentence": 1, "question": {"zh": "指导基层工会把群众性经济技术创新活动开展起来了吗？", "en": "Does the union guide grassroots unions in running mass economic and technical innovation activities?"}}
    ]},
    {"id": "TS5", "title": {"zh": "民主管理与厂务公开", "en": "Democratic management and openness"}, "tier": "standard", "star": 2, "dimension": "service", "types": ["township"], "annex": 2, "row": 5, "clauses": [
      {"id": "TS5a", "kind": "attest", "sentence": 1, "question": {"zh": "指导辖区内企事业单位用多种形式开展民主管理活动，并推行厂务公开了吗？", "en": "Does the union guide enterprises and institutions in its area in democratic management activities of various forms, and in introducing openness of enterprise affairs?"}}
    ]},
    {"id": "TS6", "title": {"zh": "民主评议与评家", "en": "Democratic review and union appraisal"}, "tier": "standard", "star": 2, "dimension": "service", "types": ["township"], "annex": 2, "row": 6, "clauses": [
      {"id": "TS6a", "kind": "attest", "sentence": 1, "question": {"zh": "会员代表民主评议和评家都开展了吗？", "en": "Have both the democratic review by member representatives and the appraisal of the union been carried out?"}}
    ]},
    {"id": "TS7", "title": {"zh": "工会驿站建设", "en": "Union service station"}, "tier": "standard", "star": 2, "dimension": "service", "types": ["township"], "annex": 2, "row": 7, "clauses": [
      {"id": "TS7a", "kind": "attest", "sentence": 1, "question": {"zh": "符合条件的，工会驿站（爱心驿家）建起来了吗？", "en": "Where the conditions are met, has a union service station (caring station) been set up?"}, "notApplicableIf": {"zh": "不具备建站条件", "en": "the conditions for setting up a station are not met"}}
    ]},
    {"id": "TS8", "title": {"zh": "职工维权服务", "en": "Protecting workers' rights"}, "tier": "standard", "star": 2, "dimension": "service", "types": ["township"], "annex": 2, "row": 8, "clauses": [
      {"id": "TS8a", "kind": "attest", "sentence": 1, "question": {"zh": "为职工开展维权服务活动了吗？", "en": "Does the union carry out rights-protection service activities for workers?"}}
    ]},
    {"id": "TV3.1", "title": {"zh": "主题宣传教育与文体活动", "en": "Themed education, regular culture and sports"}, "tier": "vitality", "star": 3, "dimension": "leadership", "types": ["township"], "annex": 2, "row": 1, "clauses": [
      {"id": "TV3.1a", "kind": "attest", "sentence": 1, "question": {"zh": "大力弘扬“三个精神”，并组织职工开展“中国梦·劳动美”主题宣传教育、“守好红色根脉·班前十分钟活动”等思想政治引领活动了吗？", "en": "Does the union vigorously promote the 'three spirits' and organise ideological and political guidance for workers such as 'Chinese Dream, Beauty of Labour' education and 'Guard the Red Roots: Ten Minutes before the Shift'?"}},
      {"id": "TV3.1b", "kind": "attest", "sentence": 2, "question": {"zh": "职工文体活动是不是经常开展？", "en": "Are cultural and sports activities for workers held regularly?"}}
    ]},
    {"id": "TV3.2", "title": {"zh": "劳模工匠等先进典型", "en": "Model workers and craftsmen"}, "tier": "vitality", "star": 3, "dimension": "leadership", "types": ["township"], "annex": 2, "row": 2, "clauses": [
      {"id": "TV3.2a", "kind": "attest", "sentence": 1, "question": {"zh": "对劳模、工匠等先进典型，选树、培育、宣传、管理、服务等工作都做好了吗？", "en": "Is the work of selecting, fostering, publicising, managing and serving model workers, craftsmen and other outstanding examples done well?"}}
    ]},
    {"id": "TV3.3", "title": {"zh": "工会工作列入党建目标", "en": "Union work among Party-building goals"}, "tier": "vitality", "star": 3, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 3, "clauses": [
      {"id": "TV3.3a", "kind": "attest", "sentence": 1, "question": {"zh": "工会工作列入了党建工作目标，工会按照章程开展工作也得到支持吗？", "en": "Is union work included in the Party-building goals, and is the union supported in working according to its constitution?"}},
      {"id": "TV3.3b", "kind": "attest", "sentence": 2, "question": {"zh": "同级党组织每年研究解决工会工作中的重大问题，是不是不少于2次？", "en": "Does the Party organisation at the same level study and resolve major issues in the union's work no fewer than two times every year?"}}
    ]},
    {"id": "TV3.4", "title": {"zh": "建会入会与会员实名制", "en": "Unionisation, membership and registration"}, "tier": "vitality", "star": 3, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 4, "clauses": [
      {"id": "TV3.4a", "kind": "attest", "sentence": 1, "question": {"zh": "村和社区的工会组织健全吗？", "en": "Are the union organisations of the villages and communities complete and sound?"}},
      {"id": "TV3.4b", "kind": "rate", "sentence": 2, "question": {"zh": "辖区内25人以上企业的建会率（已建会的企业占这类企业总数）达到要求了吗？", "en": "Does the unionisation rate of enterprises of 25 or more people in the area (those with a union out of all of them) reach the mark?"}, "rate": {"numerator": "unionisedEnterprises25", "denominator": "enterprises25", "atLeastPercent": 80, "whenDenominatorIsZero": "not-applicable"}},
      {"id": "TV3.4c", "kind": "rate", "sentence": 3, "question": {"zh": "辖区内25人以上企业的职工入会率（会员占这些企业职工总数）达到要求了吗？", "en": "Does the membership rate in enterprises of 25 or more people in the area (members out of all their employees) reach the mark?"}, "rate": {"numerator": "members25", "denominator": "employees25", "atLeastPercent": 80, "whenDenominatorIsZero": "not-applicable"}},
      {"id": "TV3.4d", "kind": "rate", "sentence": 4, "question": {"zh": "通过指导基层工会做好会员实名制工作，辖区内会员实名制率（已实名登记的会员占全体会员）达到要求了吗？", "en": "With grassroots unions guided to do real-name member registration well, does its rate in the area (registered members out of all members) reach the mark?"}, "rate": {"numerator": "realNameMembers", "denominator": "members", "atLeastPercent": 80}},
      {"id": "TV3.4e", "kind": "attest", "sentence": 5, "question": {"zh": "会员实名制的动态管理落实了吗？", "en": "Is real-name member registration managed dynamically, that is, kept up to date in practice?"}},
      {"id": "TV3.4f", "kind": "attest", "sentence": 6, "question": {"zh": "在新业态企业建会、吸收新就业形态劳动者入会的工作，开展了吗？", "en": "Does the union work to set up unions in new-business enterprises and to enrol workers in new forms of employment?"}},
      {"id": "TV3.4g", "kind": "attest", "sentence": 7, "question": {"zh": "符合条件的，新就业形态联合工会建立了吗？", "en": "Where the conditions are met, has a joint union for new forms of employment been set up?"}, "notApplicableIf": {"zh": "不具备建立这种联合工会的条件", "en": "the conditions for setting up such a joint union are not met"}}
    ]},
    {"id": "TV3.5", "title": {"zh": "基层工会干部培训", "en": "Training of grassroots union cadres"}, "tier": "vitality", "star": 3, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 5, "clauses": [
      {"id": "TV3.5a", "kind": "rate", "sentence": 1, "question": {"zh": "对基层工会干部的培训，每年的培训面（年度内参加培训的干部占全体基层工会干部）达到要求了吗？", "en": "Does the yearly training coverage of grassroots union cadres (those trained in the year out of all such cadres) reach the mark?"}, "rate": {"numerator": "trainedCadres", "denominator": "cadres", "atLeastPercent": 35, "whenDenominatorIsZero": "unmet"}}
    ]},
    {"id": "TV3.6", "title": {"zh": "指导基层开展产改", "en": "Reform of the industrial workforce"}, "tier": "vitality", "star": 3, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 6, "clauses": [
      {"id": "TV3.6a", "kind": "attest", "sentence": 1, "question": {"zh": "指导基层工会按照要求开展产业工人队伍建设改革（产改）工作了吗？", "en": "Does the union guide grassroots unions in carrying out the reform of the industrial workforce as required?"}}
    ]},
    {"id": "TV3.7", "title": {"zh": "职代会和厂务公开建制", "en": "Workers' congresses and openness"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["township"], "annex": 2, "row": 7, "clauses": [
      {"id": "TV3.7a", "kind": "attest", "sentence": 1, "question": {"zh": "指导基层工会以职工代表大会为基本形式建立民主管理制度，并实行厂务公开了吗？", "en": "Does the union guide grassroots unions in establishing democratic management based on the workers' representatives' assembly (workers' congress), and in practising openness of enterprise affairs?"}},
      {"id": "TV3.7b", "kind": "rate", "sentence": 2, "question": {"zh": "职代会和厂务公开的建制率（两项制度都建立的单位占辖区内已建会企事业单位）达到要求了吗？", "en": "Does the share of unionised enterprises and institutions in the area with both a workers' congress and openness of enterprise affairs reach the mark?"}, "rate": {"numerator": "unitsWithCongress", "denominator": "units", "atLeastPercent": 87, "whenDenominatorIsZero": "not-applicable"}}
    ]},
    {"id": "TV3.8", "title": {"zh": "劳动安全卫生监督", "en": "Occupational safety and health"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["township"], "annex": 2, "row": 8, "clauses": [
      {"id": "TV3.8a", "kind": "attest", "sentence": 1, "question": {"zh": "劳动安全卫生工作完善了，劳动安全卫生监督也落实了吗？", "en": "Has the work on occupational safety and health been improved, and its supervision put into practice?"}}
    ]},
    {"id": "TV3.9", "title": {"zh": "工会劳动法律监督", "en": "Union supervision of labour law"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["township"], "annex": 2, "row": 9, "clauses": [
      {"id": "TV3.9a", "kind": "attest", "sentence": 1, "question": {"zh": "建立了工会劳动法律监督组织，并监督企业遵守劳动法律法规的情况吗？", "en": "Has a body for union supervision of labour law been set up, and is enterprises' compliance with labour laws and regulations supervised?"}}
    ]},
    {"id": "TV3.10", "title": {"zh": "平等协商与集体合同", "en": "Equal consultation and collective contracts"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["township"], "annex": 2, "row": 10, "clauses": [
      {"id": "TV3.10a", "kind": "attest", "sentence": 1, "question": {"zh": "指导基层工会把协商协调机制建立起来，并开展平等协商了吗？", "en": "Does the union guide grassroots unions in setting up consultation and coordination mechanisms and in holding equal consultation?"}},
      {"id": "TV3.10b", "kind": "rate", "sentence": 2, "question": {"zh": "集体合同，以及劳动安全卫生、女职工权益保护、工资调整机制等专项集体合同（或集体合同专章），签订率（已签订单位占应签订单位）达到要求并动态保持了吗？", "en": "Is the signing rate (units signed out of units due) continuously kept at the mark, for collective contracts and for special contracts, or chapters, on safety and health, women workers' rights, wage adjustment mechanisms and the like?"}, "rate": {"numerator": "contractsSigned", "denominator": "contractsDue", "atLeastPercent": 80, "whenDenominatorIsZero": "not-applicable"}}
    ]},
    {"id": "TV3.11", "title": {"zh": "春风行动与帮扶保障", "en": "Spring Breeze, assistance and welfare"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["township"], "annex": 2, "row": 11, "clauses": [
      {"id": "TV3.11a", "kind": "attest", "sentence": 1, "question": {"zh": "指导基层工会开展春风行动、职工困难帮扶、工会会员意外伤害保障、职工疗休养、工会驿站（爱心驿家）建设、一线职工免费健康体检等活动了吗？", "en": "Does the union guide grassroots unions in Spring Breeze Action, hardship assistance, accident cover for members, recuperation holidays, union service stations (caring stations), free health checks for front-line workers and the like?"}}
    ]},
    {"id": "TV3.12", "title": {"zh": "新业态维权服务举措", "en": "Rights in new forms of employment"}, "tier": "vitality", "star": 3, "dimension": "service", "types": ["township"], "annex": 2, "row": 12, "clauses": [
      {"id": "TV3.12a", "kind": "attest", "sentence": 1, "question": {"zh": "针对新业态企业和新就业形态劳动者，工会有维权服务的举措吗？", "en": "Does the union have rights-protection service measures for new-business enterprises and workers in new forms of employment?"}}
    ]},
    {"id": "TV4.1", "title": {"zh": "思政课与文体活动常态化", "en": "Regular ideological lessons and recreation"}, "tier": "vitality", "star": 4, "dimension": "leadership", "types": ["township"], "annex": 2, "row": 1, "clauses": [
      {"id": "TV4.1a", "kind": "attest", "sentence": 1, "question": {"zh": "是否推动所属基层工会把职工大思政课办成常态？", "en": "Does the union prompt its grassroots unions to hold ideological and political lessons for workers as a matter of routine?"}},
      {"id": "TV4.1b", "kind": "attest", "sentence": 2, "question": {"zh": "职工文体活动是否已经常态化？", "en": "Are cultural and sports activities for workers held as a matter of routine?"}}
    ]},
    {"id": "TV4.2", "title": {"zh": "创新工作室建设", "en": "Innovation studios"}, "tier": "vitality", "star": 4, "dimension": "leadership", "types": ["township"], "annex": 2, "row": 2, "clauses": [
      {"id": "TV4.2a", "kind": "attest", "sentence": 1, "question": {"zh": "创新工作室等方面的建设工作开展了吗？", "en": "Is work being done to build innovation studios and the like?"}}
    ]},
    {"id": "TV4.3", "title": {"zh": "联合工会与建会入会", "en": "Joint unions, unionisation and membership"}, "tier": "vitality", "star": 4, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 3, "clauses": [
      {"id": "TV4.3a", "kind": "attest", "sentence": 1, "question": {"zh": "村（社区）联合工会，或者行业性、区域性工会，组织是否健全？", "en": "Are the joint unions of villages (communities), or the industry-level and area-level unions, sound and complete in their organisation?"}},
      {"id": "TV4.3b", "kind": "rate", "sentence": 2, "question": {"zh": "主城区范围内村（社区）联合工会的建会率（已建联合工会的占全部村、社区）达到要求了吗？", "en": "In the main urban area, does the share of villages (communities) with a joint union reach the mark?"}, "rate": {"numerator": "communityUnions", "denominator": "communities", "atLeastPercent": 100, "whenDenominatorIsZero": "not-applicable"}},
      {"id": "TV4.3c", "kind": "rate", "sentence": 3, "question": {"zh": "是否指导企事业单位建会入会，并且辖区内25人以上企业的建会率（已建会的占全部）达到要求？", "en": "Are enterprises and institutions guided in forming unions and recruiting members, and does the unionisation rate of local enterprises with 25 or more employees reach the mark?"}, "rate": {"numerator": "unionisedEnterprises25", "denominator": "enterprises25", "atLeastPercent": 85, "whenDenominatorIsZero": "not-applicable"}},
      {"id": "TV4.3d", "kind": "rate", "sentence": 4, "question": {"zh": "辖区内25人以上企业的职工入会率（会员占这些企业的职工）达到要求了吗？", "en": "Does the membership rate in local enterprises with 25 or more employees (members out of all their employees) reach the mark?"}, "rate": {"numerator": "members25", "denominator": "employees25", "atLeastPercent": 85, "whenDenominatorIsZero": "not-applicable"}},
      {"id": "TV4.3e", "kind": "attest", "sentence": 5, "question": {"zh": "是否采取多种举措，开展新业态企业、新就业形态劳动者的建会和入会工作？", "en": "Are various measures used to form unions and recruit members among new-business enterprises and workers in new forms of employment?"}},
      {"id": "TV4.3f", "kind": "attest", "sentence": 6, "question": {"zh": "建立新就业形态联合工会了吗？", "en": "Has a joint union for new forms of employment been set up?"}, "notApplicableIf": {"zh": "尚不符合建立新就业形态联合工会的条件", "en": "the conditions for setting one up are not met"}}
    ]},
    {"id": "TV4.4", "title": {"zh": "四星级会员实名制", "en": "Real-name registration at four stars"}, "tier": "vitality", "star": 4, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 4, "clauses": [
      {"id": "TV4.4a", "kind": "rate", "sentence": 1, "question": {"zh": "是否指导基层工会做好会员实名制工作，并且辖区内会员实名制率（已实名登记的会员占全体会员）达到要求？", "en": "Are grassroots unions guided in doing real-name member registration well, and does the local rate (members so registered out of all members) reach the mark?"}, "rate": {"numerator": "realNameMembers", "denominator": "members", "atLeastPercent": 85}},
      {"id": "TV4.4b", "kind": "attest", "sentence": 2, "question": {"zh": "会员实名制的动态管理落实了吗？", "en": "Is real-name member registration managed dynamically, that is, kept up to date in practice?"}}
    ]},
    {"id": "TV4.5", "title": {"zh": "社会化职业化工会工作者", "en": "Socially recruited professional union workers"}, "tier": "vitality", "star": 4, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 5, "clauses": [
      {"id": "TV4.5a", "kind": "attest", "sentence": 1, "question": {"zh": "社会化职业化工会工作者队伍，是否按规定使用并使用得好？", "en": "Is the team of socially recruited professional union workers used well and according to the rules?"}, "notApplicableIf": {"zh": "没有配备社会化职业化工会工作者", "en": "there are no socially recruited professional union workers"}}
    ]},
    {"id": "TV4.6", "title": {"zh": "规范化建设与会员评家", "en": "Standardisation and appraisal by members"}, "tier": "vitality", "star": 4, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 6, "clauses": [
      {"id": "TV4.6a", "kind": "attest", "sentence": 1, "question": {"zh": "是否加强基层工会的规范化建设，并开展会员评家活动？", "en": "Is the standardisation of grassroots unions being strengthened, and is appraisal of the union by its members carried out?"}},
      {"id": "TV4.6b", "kind": "rate", "sentence": 2, "question": {"zh": "会员评家的开展率（开展会员评家的占辖区内全部基层工会）达到要求了吗？", "en": "Does the share of local grassroots unions that carry out appraisal of the union by its members reach the mark?"}, "rate": {"numerator": "unionsAppraised", "denominator": "unions", "atLeastPercent": 90, "whenDenominatorIsZero": "unmet"}}
    ]},
    {"id": "TV4.7", "title": {"zh": "深化产改的举措与成效", "en": "Deeper reform of industrial workforce"}, "tier": "vitality", "star": 4, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 7, "clauses": [
      {"id": "TV4.7a", "kind": "attest", "sentence": 1, "question": {"zh": "是否指导基层工会深化产业工人队伍建设改革，并且既有举措又有成效？", "en": "Does the union guide grassroots unions in deepening the reform of the industrial workforce, with both measures taken and results achieved?"}}
    ]},
    {"id": "TV4.8", "title": {"zh": "职代会建制与职工董监事", "en": "Workers' congresses and worker directors"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["township"], "annex": 2, "row": 8, "clauses": [
      {"id": "TV4.8a", "kind": "rate", "sentence": 1, "question": {"zh": "辖区内企事业单位职代会和厂务公开的建制率（两项制度都建立的占已建会的企事业单位）达到要求了吗？", "en": "Does the share of local unionised enterprises and institutions that have set up both a workers' congress and openness of enterprise affairs reach the mark?"}, "rate": {"numerator": "unitsWithCongress", "denominator": "units", "atLeastPercent": 90, "whenDenominatorIsZero": "not-applicable"}},
      {"id": "TV4.8b", "kind": "attest", "sentence": 2, "question": {"zh": "《公司法》关于职工董事、监事的要求落实了吗？", "en": "Are the requirements of the Company Law on worker directors and worker supervisors put into effect?"}, "notApplicableIf": {"zh": "辖区内没有公司需要设职工董事、监事", "en": "no local company is required to have worker directors or worker supervisors"}}
    ]},
    {"id": "TV4.9", "title": {"zh": "志愿服务队伍", "en": "Volunteer service team"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["township"], "annex": 2, "row": 9, "clauses": [
      {"id": "TV4.9a", "kind": "attest", "sentence": 1, "question": {"zh": "志愿服务队伍是否已经成立，并有效发挥作用？", "en": "Has a volunteer service team been set up, and does it play its part effectively?"}}
    ]},
    {"id": "TV4.10", "title": {"zh": "“安康杯”竞赛", "en": "Ankang Cup competition"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["township"], "annex": 2, "row": 10, "clauses": [
      {"id": "TV4.10a", "kind": "attest", "sentence": 1, "question": {"zh": "“安康杯”竞赛活动开展了吗？", "en": "Is the Ankang Cup competition (on safety and health at work) held?"}}
    ]},
    {"id": "TV4.11", "title": {"zh": "法律监督与争议调解组织", "en": "Labour law supervision and mediation"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["township"], "annex": 2, "row": 11, "clauses": [
      {"id": "TV4.11a", "kind": "attest", "sentence": 1, "question": {"zh": "工会劳动法律监督员和劳动争议调解员的队伍都建立了吗？", "en": "Are there teams both of union labour law supervisors and of labour dispute mediators?"}},
      {"id": "TV4.11b", "kind": "attest", "sentence": 2, "question": {"zh": "是否推动建设调处劳动关系矛盾的组织，如工会劳动法律监督委员会、劳动争议调解委员会等？", "en": "Does the union promote the building of bodies that settle conflicts in labour relations, such as union labour law supervision committees and labour dispute mediation committees?"}}
    ]},
    {"id": "TV4.12", "title": {"zh": "能级工资集体协商", "en": "Skill-based collective wage negotiation"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["township"], "annex": 2, "row": 12, "clauses": [
      {"id": "TV4.12a", "kind": "attest", "sentence": 1, "question": {"zh": "辖区企业开展能级工资集体协商，工会给予指导了吗？", "en": "Are local enterprises guided in holding skill-based collective wage negotiation?"}}
    ]},
    {"id": "TV4.13", "title": {"zh": "四星级协商与集体合同", "en": "Consultation and contracts at four stars"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["township"], "annex": 2, "row": 13, "clauses": [
      {"id": "TV4.13a", "kind": "attest", "sentence": 1, "question": {"zh": "是否指导基层工会建立协商协调机制，并开展平等协商？", "en": "Are grassroots unions guided in setting up mechanisms for consultation and coordination and in carrying out equal consultation?"}},
      {"id": "TV4.13b", "kind": "rate", "sentence": 2, "question": {"zh": "集体合同和劳动安全卫生、女职工权益保护、工资调整机制等专项集体合同（或集体合同中的专章）的签订率（已签订单位占应签订单位），是否动态保持在要求的水平？", "en": "Is the signing rate (units signed out of units due) of collective contracts, and of special ones or chapters on labour safety and health, women workers' rights, wage adjustment and the like, continuously kept at the mark?"}, "rate": {"numerator": "contractsSigned", "denominator": "contractsDue", "atLeastPercent": 90, "whenDenominatorIsZero": "not-applicable"}}
    ]},
    {"id": "TV4.14", "title": {"zh": "服务职工长效机制", "en": "Lasting mechanism for serving workers"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["township"], "annex": 2, "row": 14, "clauses": [
      {"id": "TV4.14a", "kind": "attest", "sentence": 1, "question": {"zh": "服务职工的长效机制是否已经建立并健全？", "en": "Has a lasting mechanism for serving workers been set up and made sound and complete?"}},
      {"id": "TV4.14b", "kind": "attest", "sentence": 2, "question": {"zh": "是否开展就业服务，并指导基层工会做提升职工生活品质等方面的工作？", "en": "Does the union provide employment services, and guide grassroots unions in improving workers' quality of life and similar work?"}}
    ]},
    {"id": "TV4.15", "title": {"zh": "工会驿站建好用好管好", "en": "Union service stations well run"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["township"], "annex": 2, "row": 15, "clauses": [
      {"id": "TV4.15a", "kind": "attest", "sentence": 1, "question": {"zh": "是否按照“会、站、家”一体化建设的要求，把工会驿站（爱心驿家）服务阵地统筹建好、用好、管好？", "en": "Are union service stations (caring stations) built, used and managed well in a coordinated way, following the requirement to develop union, station and home as one?"}, "notApplicableIf": {"zh": "不具备建站的条件", "en": "the conditions for setting up a station are not met"}}
    ]},
    {"id": "TV4.16", "title": {"zh": "新就业形态维权多举措", "en": "Varied rights protection, new employment"}, "tier": "vitality", "star": 4, "dimension": "service", "types": ["township"], "annex": 2, "row": 16, "clauses": [
      {"id": "TV4.16a", "kind": "attest", "sentence": 1, "question": {"zh": "是否采取多种举措，面向新业态企业和新就业形态劳动者开展工会维权服务？", "en": "Are various measures used to provide union rights protection services for new-business enterprises and workers in new forms of employment?"}}
    ]},
    {"id": "TV5.1", "title": {"zh": "思想引领品牌化", "en": "Ideological guidance as a brand"}, "tier": "vitality", "star": 5, "dimension": "leadership", "types": ["township"], "annex": 2, "row": 1, "clauses": [
      {"id": "TV5.1a", "kind": "attest", "sentence": 1, "question": {"zh": "工会是否推动职工思想政治引领工作形成品牌、办出特色、建立机制？", "en": "Does the union work to give the ideological and political guidance of workers a brand, distinctive features and fixed mechanisms?"}}
    ]},
    {"id": "TV5.2", "title": {"zh": "政府与工会联席会议", "en": "Joint meetings with the government"}, "tier": "vitality", "star": 5, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 2, "clauses": [
      {"id": "TV5.2a", "kind": "attest", "sentence": 1, "question": {"zh": "政府与工会的联席（联系）会议制度建立了吗？", "en": "Has a system of joint (liaison) meetings between the government and the union been set up?"}}
    ]},
    {"id": "TV5.3", "title": {"zh": "五星级建会入会与实名制", "en": "Unionisation and registration at five stars"}, "tier": "vitality", "star": 5, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 3, "clauses": [
      {"id": "TV5.3a", "kind": "rate", "sentence": 1, "question": {"zh": "是否指导企事业单位建会入会，并且辖区内25人以上企业的建会率（已建会的占全部）达到要求？", "en": "Are enterprises and institutions guided in forming unions and recruiting members, and does the unionisation rate of local enterprises with 25 or more employees reach the mark?"}, "rate": {"numerator": "unionisedEnterprises25", "denominator": "enterprises25", "atLeastPercent": 90, "whenDenominatorIsZero": "not-applicable"}},
      {"id": "TV5.3b", "kind": "rate", "sentence": 2, "question": {"zh": "辖区内25人以上企业的职工入会率（会员占这些企业的职工）达到要求了吗？", "en": "Does the membership rate in local enterprises with 25 or more employees (members out of all their employees) reach the mark?"}, "rate": {"numerator": "members25", "denominator": "employees25", "atLeastPercent": 90, "whenDenominatorIsZero": "not-applicable"}},
      {"id": "TV5.3c", "kind": "rate", "sentence": 3, "question": {"zh": "是否指导基层工会做好会员实名制工作，并且辖区内会员实名制率（已实名登记的会员占全体会员）达到要求？", "en": "Are grassroots unions guided in doing real-name member registration well, and does the local rate (members so registered out of all members) reach the mark?"}, "rate": {"numerator": "realNameMembers", "denominator": "members", "atLeastPercent": 90}},
      {"id": "TV5.3d", "kind": "attest", "sentence": 4, "question": {"zh": "会员实名制的动态管理落实了吗？", "en": "Is real-name member registration managed dynamically, that is, kept up to date in practice?"}},
      {"id": "TV5.3e", "kind": "rate", "sentence": 5, "question": {"zh": "是否积极推动辖区内新业态企业、新就业形态劳动者加入工会，并且新业态企业的建会率（已建会的占全部）达到要求？", "en": "Are local new-business enterprises and workers in new forms of employment actively brought into the union, and does the unionisation rate of these enterprises reach the mark?"}, "rate": {"numerator": "unionisedNewBusinesses", "denominator": "newBusinesses", "atLeastPercent": 60, "whenDenominatorIsZero": "not-applicable"}},
      {"id": "TV5.3f", "kind": "rate", "sentence": 6, "question": {"zh": "辖区内新就业形态劳动者的入会率（其中的会员占全部）达到要求了吗？", "en": "Does the membership rate of local workers in new forms of employment (members out of all of them) reach the mark?"}, "rate": {"numerator": "newFormMembers", "denominator": "newFormWorkers", "atLeastPercent": 60, "whenDenominatorIsZero": "not-applicable"}}
    ]},
    {"id": "TV5.4", "title": {"zh": "先进经验形成与推广", "en": "Advanced experience, spread locally"}, "tier": "vitality", "star": 5, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 4, "clauses": [
      {"id": "TV5.4a", "kind": "attest", "sentence": 1, "question": {"zh": "在产业工人队伍建设改革、构建和谐劳动关系、参与基层社会治理等方面，是否形成了先进工作经验，并在辖区复制推广？", "en": "Has advanced experience been formed in fields such as reform of the industrial workforce, harmonious labour relations and taking part in grassroots social governance, and been replicated and spread locally?"}}
    ]},
    {"id": "TV5.5", "title": {"zh": "财务与资产管理", "en": "Management of finances and assets"}, "tier": "vitality", "star": 5, "dimension": "organisation", "types": ["township"], "annex": 2, "row": 5, "clauses": [
      {"id": "TV5.5a", "kind": "attest", "sentence": 1, "question": {"zh": "是否根据工会财务会计业务的需要，建立了内部财务会计管理制度并使之健全？", "en": "Has the union set up a sound and complete system of internal financial and accounting management that meets the needs of its financial and accounting work?"}},
      {"id": "TV5.5b", "kind": "attest", "sentence": 2, "question": {"zh": "是否全面落实工会预算绩效管理，完成经费上解任务，并落实为企业减负的工作要求？", "en": "Is union budget performance management fully put into effect, the required remittance of funds to the higher level completed, and the requirement to ease burdens on enterprises carried out?"}},
      {"id": "TV5.5c", "kind": "attest", "sentence": 3, "question": {"zh": "是否做到本级财务规范化建设成效显著，并对下级工会开展年度规范化管理自评？", "en": "Has standardising this union's own finances produced marked results, and is the yearly self-appraisal of standardised management carried out for lower-level unions?"}},
      {"id": "TV5.5d", "kind": "attest", "sentence": 4, "question": {"zh": "工会资产的管理和处置是否都规范？", "en": "Are union assets both managed and disposed of in a proper, standardised way?"}},
      {"id": "TV5.5e", "kind": "attest", "sentence": 5, "question": {"zh": "是否自觉接受上级工会财务部门的检查监督，以及工会经审组织的审计监督？", "en": "Does the union willingly accept inspection and supervision by the higher-level union's finance department and audit supervision by trade union funds examination bodies?"}}
    ]},
    {"id": "TV5.6", "title": {"zh": "民主管理与区域性职代会", "en": "Democratic management and area-level congresses"}, "tier": "vitality", "star": 5, "dimension": "service", "types": ["township"], "annex": 2, "row": 6, "clauses": [
      {"id": "TV5.6a", "kind": "rate", "sentence": 1, "question": {"zh": "辖区内企事业单位职代会和厂务公开的建制率（两项制度都建立的占已建会的企事业单位）达到要求了吗？", "en": "Does the share of local unionised enterprises and institutions that have set up both a workers' congress and openness of enterprise affairs reach the mark?"}, "rate": {"numerator": "unitsWithCongress", "denominator": "units", "atLeastPercent": 93, "whenDenominatorIsZero": "not-applicable"}},
      {"id": "TV5.6b", "kind": "attest", "sentence": 2, "question": {"zh": "是否指导辖区内企事业单位，建立适合各自实际的其他企事业民主管理形式？", "en": "Are local enterprises and institutions guided in setting up other forms of democratic management that suit their own actual conditions?"}},
      {"id": "TV5.6c", "kind": "attest", "sentence": 3, "question": {"zh": "区域性、行业性职代会召开了吗？", "en": "Have area-level and industry-level workers' congresses been held?"}}
    ]},
    {"id": "TV5.7", "title": {"zh": "基层工会与会员满意率", "en": "Satisfaction of unions and members"}, "tier": "vitality", "star": 5, "dimension": "service", "types": ["township"], "annex": 2, "row": 7, "clauses": [
      {"id": "TV5.7a", "kind": "rate", "sentence": 1, "question": {"zh": "辖区内基层工会的满意率（表示满意的占参加测评的基层工会）达到要求了吗？", "en": "Does the satisfaction rate of local grassroots unions (satisfied unions out of those surveyed) reach the mark?"}, "rate": {"numerator": "unionsSatisfied", "denominator": "unionsSurveyed", "atLeastPercent": 85, "whenDenominatorIsZero": "unmet"}},
      {"id": "TV5.7b", "kind": "rate", "sentence": 2, "question": {"zh": "辖区内会员的满意率（对工会工作满意的票占收回的测评票）达到要求了吗？", "en": "Does the satisfaction rate of local members (ballots satisfied with the union's work out of all ballots returned) reach the mark?"}, "rate": {"numerator": "satisfiedWithUnion", "denominator": "ballots", "atLeastPercent": 85, "whenDenominatorIsZero": "unmet"}}
    ]},
    {"id": "TV5.8", "title": {"zh": "志愿者队伍品牌", "en": "Volunteer team as a brand"}, "tier": "vitality", "star": 5, "dimension": "service", "types": ["township"], "annex": 2, "row": 8, "clauses": [
      {"id": "TV5.8a", "kind": "attest", "sentence": 1, "question": {"zh": "工会志愿者队伍是否形成了品牌，并积极参加社会治理？", "en": "Has the union's volunteer team become a brand, and does it take an active part in social governance?"}}
    ]},
    {"id": "TV5.9", "title": {"zh": "三方机制与集体协商", "en": "Tripartite mechanism and collective negotiation"}, "tier": "vitality", "star": 5, "dimension": "service", "types": ["township"], "annex": 2, "row": 9, "clauses": [
      {"id": "TV5.9a", "kind": "attest", "sentence": 1, "question": {"zh": "协调劳动关系三方机制是否健全，并协商解决本区域、本行业内涉及职工利益和企业发展的共性问题？", "en": "Is the tripartite labour relations mechanism sound and complete, and are common problems of the area and industry affecting workers' interests and enterprise development settled by consultation?"}},
      {"id": "TV5.9b", "kind": "attest", "sentence": 2, "question": {"zh": "工会是否推动开展区域性、行业性的集体协商？", "en": "Does the union promote area-level and industry-level collective negotiation?"}}
    ]},
    {"id": "TV5.10", "title": {"zh": "户外劳动者服务圈", "en": "Service circle for outdoor workers"}, "tier": "vitality", "star": 5, "dimension": "service", "types": ["township"], "annex": 2, "row": 10, "clauses": [
      {"id": "TV5.10a", "kind": "attest", "sentence": 1, "question": {"zh": "户外劳动者的15分钟服务圈打造起来了吗？", "en": "Has a 15-minute service circle for outdoor workers been created?"}}
    ]},
    {"id": "TV5.11", "title": {"zh": "便利新就业形态劳动者", "en": "Easing work in new employment"}, "tier": "vitality", "star": 5, "dimension": "service", "types": ["township"], "annex": 2, "row": 11, "clauses": [
      {"id": "TV5.11a", "kind": "attest", "sentence": 1, "question": {"zh": "工会是否提出举措、发挥作用，为新就业形态劳动者的工作创造便利？", "en": "Does the union make work easier for workers in new forms of employment, putting forward union measures and playing the union's part?"}}
    ]},
    {"id": "TV5.12", "title": {"zh": "维权服务品牌", "en": "Rights protection as a brand"}, "tier": "vitality", "star": 5, "dimension": "service", "types": ["township"], "annex": 2, "row": 12, "clauses": [
      {"id": "TV5.12a", "kind": "attest", "sentence": 1, "question": {"zh": "维权服务工作是否形成了特色品牌，并建立了长效机制？", "en": "Have rights protection services become a distinctive brand, and has a lasting mechanism been set up for them?"}}
    ]},
    {"id": "TI1", "title": {"zh": "创新或特色工作", "en": "Innovative or distinctive work"}, "tier": "innovation", "types": ["township"], "annex": 2, "row": 1, "clauses": [
      {"id": "TI1a", "kind": "attest", "sentence": 1, "question": {"zh": "是否从企业的实际和职工的需求出发，至少有一项创新或特色工作？", "en": "Is there at least one innovative or distinctive piece of work, based on the real conditions of the enterprise and the wishes of its workers?"}}
    ]},
    {"id": "TI2", "title": {"zh": "上级工会试点单位", "en": "Pilot unit of higher federations"}, "tier": "innovation", "types": ["township"], "annex": 2, "row": 2, "clauses": [
      {"id": "TI2a", "kind": "attest", "sentence": 1, "question": {"zh": "是全总、省总或市总的试点单位吗？", "en": "Is this a pilot unit of the All-China, provincial or municipal federation of trade unions?"}}
    ]},
    {"id": "TI3", "title": {"zh": "上级表彰或批示肯定", "en": "Recognition from higher authorities"}, "tier": "innovation", "types": ["township"], "annex": 2, "row": 3, "clauses": [
      {"id": "TI3a", "kind": "attest", "sentence": 1, "question": {"zh": "上级是否给予了表彰或批示肯定？", "en": "Has the union been commended by higher authorities, or praised in their written comments?"}}
    ]},
    {"id": "TI4", "title": {"zh": "其他亮点", "en": "Other highlights"}, "tier": "innovation", "types": ["township"], "annex": 2, "row": 4, "clauses": [
      {"id": "TI4a", "kind": "attest", "sentence": 1, "question": {"zh": "工会工作还有其他亮点吗？", "en": "Are there any other highlights in the union's work?"}}
    ]}
  ],
  "readings": [
    {"id": "percent-base", "question": {"zh": "三至五星级要求达到一定百分比的“对应活力指数”，这个百分比以什么为总数？", "en": "Three to five stars ask for a percentage of the 'corresponding vitality index': a percentage of what?"}, "choice": {"id": "own-star", "zh": "以该星级中对本工会适用的活力指标为总数，达到的项数除以适用的项数；低星级的指标不再重算，由“先达到前一个星级”的要求来保证", "en": "Of the vitality criteria of that star that apply to the union: criteria met divided by criteria applicable. Lower stars are not counted again; the rule that the previous star comes first takes care of them"}, "alternatives": [{"id": "cumulative", "zh": "从三星级累计到该星级，以其中全部适用的活力指标为总数", "en": "All applicable vitality criteria from three stars up to that star, added together", "replaces": [
      {"at": "/levels/4/requires/vitality/stars", "value": [3, 4]},
      {"at": "/levels/5/requires/vitality/stars", "value": [3, 4, 5]}]}, {"id": "all", "zh": "不论申请哪个星级，都以三至五星级全部活力指标为总数", "en": "All vitality criteria of three to five stars, whichever star is applied for", "replaces": [
      {"at": "/levels/3/requires/vitality/stars", "value": [3, 4, 5]},
      {"at": "/levels/4/requires/vitality/stars", "value": [3, 4, 5]},
      {"at": "/levels/5/requires/vitality/stars", "value": [3, 4, 5]}]}], "why": {"zh": "文件说的是“对应”活力指数，附件又按星级分列活力指标，没有再作解释，最自然的读法是各星级对应各自的一组。前一个星级本来就要先达到，再累计一遍等于重复计算。", "en": "The document says the 'corresponding' index and the annexes list vitality criteria star by star, so, with nothing further explained, the natural reading is each star's own group. The previous star must be reached anyway; adding it in again would count it twice."}},
    {"id": "unit-of-count", "question": {"zh": "算百分比时，以什么为一项？", "en": "When the percentage is worked out, what counts as one item?"}, "choice": {"id": "criterion", "zh": "附件表格的一行为一项指标；这一行里适用的各小项全部达到，才算达到这项指标", "en": "One row of the annex table is one criterion; it is met only when every applicable clause in it is met"}, "alternatives": [{"id": "clause", "zh": "以拆开来问的每个小项为一项", "en": "Each clause asked on its own is one item", "replaces": [
      {"at": "/counting/unit", "value": "clause"}]}], "why": {"zh": "附件以一行为一项指标列出要求，小项是为了便于提问、由我们拆开的，拆得粗细不应影响结果。一行里的要求是放在一起提的，缺一个小项就不能说这一行做到了。", "en": "The annexes set out their demands row by row; the clauses are our own division, made so that each can be asked, and how finely we divide should not change a result. What a row demands it demands together: with one clause missing the row has not been done."}},
    {"id": "not-applicable", "question": {"zh": "“不适用”的指标和小项怎么算？", "en": "How do criteria and clauses that do not apply count?"}, "choice": {"id": "excluded", "zh": "不计入总数，既不算达到，也不算没达到", "en": "They are left out of the total: neither met nor unmet"}, "alternatives": [{"id": "met", "zh": "按达到计算", "en": "Count them as met", "replaces": [
      {"at": "/counting/notApplicable", "value": "met"}]}], "why": {"zh": "文件没有写明。本来就不涉及的要求，没做不是缺点，也算不上成绩；若按达到计算，不适用越多，百分比反而越高。", "en": "The document does not say. A demand that does not concern a union is no failing of it, and no achievement either; counted as met, it would raise the percentage of whoever has most that does not apply."}},
    {"id": "unanswered", "question": {"zh": "没有作答的怎么算？", "en": "How does an unanswered question count?"}, "choice": {"zh": "不算达到，并且与“没达到”分开显示", "en": "It does not count as met, and is shown apart from what is unmet"}, "alternatives": [], "why": {"zh": "没有回答，就没有认定达到的依据。分开显示，是为了一眼看出是漏答了，还是确实没有做到。", "en": "Without an answer there is nothing on which to find the demand met. Showing it apart lets everyone see what was merely left blank and what was really not done."}},
    {"id": "innovation", "question": {"zh": "四星级、五星级要求“具备一定的创新指数”，要有几项？", "en": "Four and five stars ask for 'a certain' innovation index: how many items is that?"}, "choice": {"id": "any-one", "zh": "四项创新指标中至少达到一项，四星级和五星级一样", "en": "At least one of the four innovation criteria, the same for four and five stars"}, "alternatives": [{"id": "first-row", "zh": "第一项（至少有一项创新或特色工作）必须达到", "en": "The first one (at least one innovative or distinctive piece of work) must be met", "replaces": [
      {"at": "/levels/4/requires/innovation/criteria", "value": ["I1", "TI1"]},
      {"at": "/levels/5/requires/innovation/criteria", "value": ["I1", "TI1"]}]}, {"id": "two-at-five", "zh": "五星级要比四星级多，至少两项", "en": "Five stars ask for more than four: at least two", "replaces": [
      {"at": "/levels/5/requires/innovation/atLeast", "value": 2}]}], "why": {"zh": "文件没有写数目，四星级和五星级用的是同一句话，也没有写哪一项必须有。“具备”至少要有一项，要求更多就是我们自己加的。", "en": "The document gives no number, speaks of four and five stars in the same sentence and names no row as compulsory. To have some, a union needs at least one; any higher figure would be our own addition."}, "touches": ["I1", "I2", "I3", "I4", "TI1", "TI2", "TI3", "TI4"]},
    {"id": "ladder", "question": {"zh": "“均应达到前一个星级的指数要求”，要达到下面几级？", "en": "'The requirements of the previous star must be reached': how far down does that go?"}, "choice": {"zh": "下面的每一个星级都要达到，各按该星级自己的百分比", "en": "Every lower star must be reached, each at that star's own percentage"}, "alternatives": [], "why": {"zh": "二至五星级都有这条要求，一级推一级，就是下面各级都要达到。前一个星级的“指数要求”就是它自己的要求，包括它自己的百分比。", "en": "The rule holds for two to five stars alike, so step by step it takes in every star below. The requirements of the previous star are that star's own, its own percentage included."}},
    {"id": "rounding", "question": {"zh": "算出来不是整数时，要不要四舍五入？", "en": "When the figure does not come out whole, is it rounded?"}, "choice": {"zh": "不四舍五入，用整数准确比较：达到的项数乘以100，不小于要求的百分比乘以适用的项数；显示时只保留一位小数，后面的舍去", "en": "No: whole numbers are compared exactly, items met times 100 against the required percentage times items applicable. Figures are shown with one decimal, the rest cut off"}, "alternatives": [], "why": {"zh": "“达到”就是不能低于：16项的80%是12.8项，达到12项还不够，要13项。显示时若进位，会把没有达到的显示成达到。", "en": "To reach a mark is not to fall below it: 80% of 16 is 12.8, so 12 are not enough and 13 are needed. Rounding up for display could make a figure below the mark look as if it reached it."}},
    {"id": "headcount-edges", "question": {"zh": "职工人数正好在分档的界线上时，归哪一档？", "en": "Which band does a headcount exactly on the line belong to?"}, "choice": {"zh": "“不足50人”是49人及以下，“50至100人”两头都含，“超过100人”从101人起；区域性（行业性）工会的“100人以下”含100人", "en": "'Fewer than 50' ends at 49, '50 to 100' includes both ends, 'more than 100' starts at 101; for regional (industry) unions '100 or below' includes 100"}, "alternatives": [], "why": {"zh": "这样各档首尾相接，不重不漏。文件没有另作说明，“以下”含本数、“超过”不含本数，也与《民法典》第一千二百五十九条的用法一致。", "en": "Read this way the bands meet with no gap and no overlap. The document explains nothing itself; the Chinese word for 'or below' includes the number and that for 'more than' excludes it, as in article 1259 of the Civil Code."}, "touches": ["V3.13a", "V3.13b"]},
    {"id": "medical-aid-new-business", "question": {"zh": "四星级、五星级在职职工医疗互助一行，新业态企业的格子是空白，这项要求管不管新业态企业？", "en": "In the rows on medical mutual aid at four and five stars the cell for new-business enterprises is blank: are they bound?"}, "choice": {"id": "not-bound", "zh": "不管，整行（四星级还包括春风行动）对新业态企业不作要求", "en": "No, the whole row (at four stars Spring Breeze Action too) makes no demand on new-business enterprises"}, "alternatives": [{"id": "as-non-public", "zh": "与非公企业合为一格，按非公企业的比例要求（四星级85%，五星级90%）", "en": "The cell is merged with that of non-public enterprises and their rates hold (85% at four stars, 90% at five)", "replaces": [
      {"at": "/criteria/V4.11/types", "value": ["state-owned", "non-public", "new-business", "public-institution", "regional"]},
      {"at": "/criteria/V4.11/clauses/V4.11c/types", "value": ["non-public", "new-business"]},
      {"at": "/criteria/V5.12/types", "value": ["state-owned", "non-public", "new-business", "public-institution", "regional"]},
      {"at": "/criteria/V5.12/clauses/V5.12b/types", "value": ["non-public", "new-business"]}]}], "why": {"zh": "看不到写明的要求，就不给工会加要求。但三星级有这项要求，也可能是扫描件丢了合并单元格，所以留给主管工会核对原件后修改。", "en": "Where no demand can be read, none is laid on the union. Since three stars do make this demand, a merged cell may have been lost in the scan, so the office can check the original and change this."}, "touches": ["V4.11", "V5.12"]},
    {"id": "medical-aid-regional", "question": {"zh": "五星级在职职工医疗互助一行，区域性（行业性）工会的格子看不清是空白还是与机关合并，按什么要求？", "en": "In the row on medical mutual aid at five stars the cell for regional (industry) unions is either blank or merged with that for state organs: what holds?"}, "choice": {"id": "as-organs", "zh": "看作与机关（事业）单位合为一格，按同一比例（95%）要求", "en": "It is read as merged with state organs and institutions: the same rate holds (95%)"}, "alternatives": [{"id": "not-bound", "zh": "对区域性（行业性）工会不作要求", "en": "It makes no demand on regional (industry) unions", "replaces": [
      {"at": "/criteria/V5.12/clauses/V5.12a/types", "value": ["state-owned", "public-institution"]}]}], "why": {"zh": "三星级、四星级对区域性（行业性）工会都有这项要求，四星级的比例还与机关（事业）单位相同，到五星级反而取消不合情理。", "en": "At three and four stars regional (industry) unions do face this demand, at four stars with the same rate as state organs and institutions; that it should vanish at five stars is unlikely."}, "touches": ["V5.12"]},
    {"id": "hardship-regional", "question": {"zh": "四星级职工困难帮扶一行，区域性（行业性）工会的格子是空白，这项要求管不管它们？", "en": "In the row on hardship assistance at four stars the cell for regional (industry) unions is blank: are they bound?"}, "choice": {"id": "not-bound", "zh": "不管，这一行对区域性（行业性）工会不作要求", "en": "No, the row makes no demand on regional (industry) unions"}, "alternatives": [{"id": "as-others", "zh": "与其他类型的工会一样要求", "en": "The same demand as on the other types of union", "replaces": [
      {"at": "/criteria/V4.12/types", "value": ["state-owned", "non-public", "new-business", "public-institution", "regional"]}]}], "why": {"zh": "看不到写明的要求，就不给工会加要求。三星级已单独要求区域性（行业性）工会按规定开展困难职工帮扶救助，四星级空着可以是有意的。", "en": "Where no demand can be read, none is laid on the union. Three stars already ask regional (industry) unions, separately, to assist workers in hardship, so the blank at four stars may well be meant."}, "touches": ["V4.12"]},
    {"id": "federation", "question": {"zh": "“单独或联合建立的工会”包括哪些工会？", "en": "Which unions are 'unions set up singly or jointly'?"}, "choice": {"id": "not-bound", "zh": "包括单独建立的工会委员会和几家单位联合建立的联合工会，不包括工会联合会", "en": "Committees of a single unit and joint unions of several units, but not federations of unions"}, "alternatives": [{"id": "bound", "zh": "三种形式的工会都包括", "en": "All three forms of union", "replaces": [
      {"at": "/criteria/V3.7/clauses/V3.7a/forms", "value": null},
      {"at": "/criteria/V3.7/clauses/V3.7b/forms", "value": null},
      {"at": "/criteria/V4.5/clauses/V4.5c/forms", "value": null},
      {"at": "/criteria/V4.9/clauses/V4.9a/forms", "value": null},
      {"at": "/criteria/V4.9/clauses/V4.9b/forms", "value": null},
      {"at": "/criteria/V5.4/clauses/V5.4d/forms", "value": null},
      {"at": "/criteria/V5.9/clauses/V5.9a/forms", "value": null},
      {"at": "/criteria/V5.9/clauses/V5.9b/forms", "value": null}]}], "why": {"zh": "文件在“工作对象”中把基层工会委员会、基层工会联合会、基层联合工会委员会并列为三种。“单独建立”对应第一种，“联合建立”对应联合工会；如果三种都管，这个限定就没有意义了。", "en": "Under the objects of the work the document lists grassroots committees, federations and joint committees as three forms. 'Singly' fits the first and 'jointly' the joint committee; if all three were meant, the limit would say nothing."}, "touches": ["V3.7a", "V3.7b", "V4.5c", "V4.9a", "V4.9b", "V5.4d", "V5.9a", "V5.9b"]},
    {"id": "satisfaction", "question": {"zh": "会员对工会工作和工会主席的满意率，是一个数还是两个数？", "en": "Members' satisfaction with the union's work and with its chair: one rate or two?"}, "choice": {"zh": "两个满意率分开计算，每个星级都要两个都达到", "en": "Two rates, worked out separately; at every star both must be reached"}, "alternatives": [{"zh": "合成一个满意率计算", "en": "One combined rate"}], "why": {"zh": "原文写的是“分别达”，就是各算各的，都要达到。合成一个数，一头高就会盖住另一头低；各星级问的是同一件事，按同一办法算。", "en": "The text says each is to reach the mark 'respectively', which means two figures and both reached. Combined, a high one would hide a low one; every star asks the same thing, so all are treated alike."}, "touches": ["V3.7", "V4.9", "V5.9"]},
    {"id": "single-site", "question": {"zh": "五星级要求职工代表大会延伸到二级单位、新业态企业探索全网职代会，没有二级单位或没有形成网络的怎么办？", "en": "Five stars ask for workers' congresses reaching second-level units and, of new-business enterprises, for a network-wide one: what if there are no such units or no such network?"}, "choice": {"id": "may-be-set-aside", "zh": "可以答“不适用”：不设二级单位、也不是集团公司的，或者用工没有形成全网、大区网络的", "en": "'Not applicable' may be answered where there are no second-level units and the company is no group, or where the workforce forms no national or large-region network"}, "alternatives": [{"id": "bound", "zh": "所有单位一律要求", "en": "The demand is made of all", "replaces": [
      {"at": "/criteria/V5.8/clauses/V5.8a/notApplicableIf", "value": null},
      {"at": "/criteria/V5.8/clauses/V5.8b/notApplicableIf", "value": null}]}], "why": {"zh": "对事业单位的二级职代会，文件自己写的是“应建尽建”，没有二级单位就谈不上应建；企业照此类推。否则只有一个经营场所的企业，再努力也达不到。", "en": "Of second-level congresses in public institutions the text itself says only that all that ought to exist should, and without second-level units none ought to; enterprises are read the same way. Otherwise a single-site enterprise could never meet the demand."}, "touches": ["V5.8a", "V5.8b"]},
    {"id": "pure-organ-congress", "question": {"zh": "二星级要求每年召开职工（代表）大会、实行厂务公开，机关单位也要做到吗？", "en": "Two stars ask for a yearly workers' (representatives') assembly and openness of enterprise affairs: of state organs too?"}, "choice": {"id": "bound", "zh": "按原文要求，机关单位也要做到", "en": "As written: of state organs too"}, "alternatives": [{"id": "organs-exempt", "zh": "机关单位不作要求", "en": "State organs are exempt", "replaces": [
      {"at": "/criteria/S5/clauses/S5a/notApplicableIf", "value": {"zh": "本单位是机关", "en": "the unit is a state organ"}}]}], "why": {"zh": "二星级这一行不分单位类型，也没有写例外。三星级对机关单位另写了民主参与、民主监督的渠道，可见文件想到了机关的不同，却没有在这里放开；机关做不到的，主管工会可以改。", "en": "The two-star row draws no distinction between types and names no exception. At three stars the text gives organs wording of their own, so it knew they differ and made no exception here; if organs cannot comply, the office can change this."}, "touches": ["S5"]}
  ],
  "plausibility": [
    {"id": "committees", "denied": "B1a", "claimed": ["S2a", "V3.2a"], "says": {"zh": "按时换届的前提是这些委员会已经建立；看看 B1a 是否答错。", "en": "committees that are re-elected on time have been set up; see whether B1a is right."}, "why": {"zh": "S2a、V3.2a 说的是这些委员会按时换届，以 B1a 的建立为前提。", "en": "S2a and V3.2a speak of re-electing the committees whose setting up B1a asks for."}},
    {"id": "women-committee", "denied": "B1b", "claimed": ["S2a", "V3.2a"], "says": {"zh": "应建的女职工委员会没有建立，就不能算同步建立、按期换届；核对女会员人数和这几条。", "en": "a women workers' committee that is due and not set up cannot have been re-elected on time; check the female members and these clauses."}, "why": {"zh": "S2a、V3.2a 都写明包括应建的女职工委员会。", "en": "S2a and V3.2a both include the women workers' committee where it is due."}},
    {"id": "book-keeping", "denied": "B4b", "claimed": ["V5.6b"], "says": {"zh": "财务规范化成效显著，预决算、核算和票据管理就应当规范；核对这两条。", "en": "finances that are markedly well ordered have budgets, accounts and receipts in order; check both."}, "why": {"zh": "V5.6b 的“规范化建设成效显著”包含 B4b 的各项规范。", "en": "V5.6b, standardised finances with marked results, includes the order that B4b asks for."}},
    {"id": "spending", "denied": "B4c", "claimed": ["V5.6b"], "says": {"zh": "财务规范化成效显著，开支就应当按程序审批；核对这两条。", "en": "finances that are markedly well ordered have spending approved by procedure; check both."}, "why": {"zh": "V5.6b 的“规范化建设成效显著”包含 B4c 的审批程序。", "en": "V5.6b, standardised finances with marked results, includes the approvals that B4c asks for."}},
    {"id": "service-carrier", "denied": "B5a", "claimed": ["V5.13a"], "says": {"zh": "有服务职工的品牌和长效机制，就有服务的载体；看看 B5a 是否答错。", "en": "a brand and a lasting mechanism of service are a carrier of service; see whether B5a is right."}, "why": {"zh": "工作品牌和长效机制本身就是服务职工的活动载体。", "en": "A brand of service with a lasting mechanism is itself a carrier of activities that serve workers."}},
    {"id": "guidance", "denied": "S1a", "claimed": ["V3.1a", "V4.1a", "V5.1a"], "says": {"zh": "更高星级的主题教育、思政课和品牌都是思想政治引领；看看是不是 S1a 漏答成“否”。", "en": "the themed education, courses and brands of higher stars are guidance too; see whether S1a is right."}, "why": {"zh": "三条说的都是职工思想政治引领，一级比一级深。", "en": "All speak of ideological guidance of workers, each star asking for more of it."}},
    {"id": "activities", "denied": "S1b", "claimed": ["V3.1b", "V4.1a"], "says": {"zh": "文体活动经常开展、常态化开展，就开展过；看看 S1b 是否答错。", "en": "activities that are held often or as a routine have been held; see whether S1b is right."}, "why": {"zh": "“经常性”“常态化”都以开展过为前提。", "en": "Often and as a routine both mean that they are held."}},
    {"id": "regular-activities", "denied": "V3.1b", "claimed": ["V4.1a"], "says": {"zh": "常态化的文体活动就是经常性的；核对这两条。", "en": "activities held as a routine are held often; check both."}, "why": {"zh": "“常态化”比“经常性”要求更高。", "en": "As a routine asks for more than often."}},
    {"id": "general-meeting", "denied": "S2b", "claimed": ["V5.6d"], "says": {"zh": "每年向会员（代表）大会报告经费收支，大会就每年开过；核对大会是否召开。", "en": "accounts reported to the general meeting every year need a meeting every year; check whether it was held."}, "why": {"zh": "V5.6d 的报告要在 S2b 的大会上作。", "en": "The report of V5.6d is made to the meeting of S2b."}},
    {"id": "real-name-system", "denied": "S2e", "claimed": ["V3.3a"], "says": {"zh": "实名制实行动态管理，就是已经落实；核对这两条。", "en": "real-name registration that is kept up to date has been put into effect; check both."}, "why": {"zh": "V3.3a 的动态管理以 S2e 的落实为前提。", "en": "V3.3a keeps up what S2e puts into effect."}},
    {"id": "posts", "denied": "S3a", "claimed": ["V3.4a", "V4.7a", "V4.7b"], "says": {"zh": "技能竞赛、创新工作室、“名师带徒”都是岗位建功、岗位成才的载体和活动；看看 S3a 是否答错。", "en": "contests, innovation studios and masters with apprentices are means of excelling at work; see whether S3a is right."}, "why": {"zh": "V3.4、V4.7 列举的正是这类载体和活动。", "en": "V3.4 and V4.7 name just such means and activities."}},
    {"id": "contests", "denied": "V3.4a", "claimed": ["V4.7b"], "says": {"zh": "竞赛普遍开展，就开展过技能提升、竞赛活动；核对这两条。", "en": "contests that are widely held are held; check both."}, "why": {"zh": "V4.7b 的“普遍开展”比 V3.4a 的“开展”要求更高。", "en": "V4.7b, widely held, asks for more than V3.4a, held."}},
    {"id": "yearly-congress", "denied": "S5a", "claimed": ["V4.8a", "V4.8e"], "says": {"zh": "职代会各项职权落实、厂务公开健全，职代会就应当每年开过、厂务也公开；核对大会是否召开。", "en": "a congress whose powers are all exercised is held every year, and affairs are open; check whether it was held."}, "why": {"zh": "各项职权要由职代会开会行使。", "en": "The powers are exercised by the congress when it meets."}},
    {"id": "congress-system", "denied": "V3.6a", "claimed": ["V4.8a", "V4.8e", "V5.8a"], "says": {"zh": "制度健全、向下延伸，都以制度已经建立为前提；看看 V3.6a 是否答错。", "en": "a system that is complete or reaches further down exists; see whether V3.6a is right."}, "why": {"zh": "V4.8、V5.8a 都是 V3.6a 这项制度的深化。", "en": "V4.8 and V5.8a deepen the system that V3.6a asks for."}},
    {"id": "participation", "denied": "V3.6b", "claimed": ["V5.8g"], "says": {"zh": "民主参与、民主监督有创新举措或长效机制，就有渠道；看看 V3.6b 是否答错。", "en": "participation with new measures or a lasting mechanism has a channel; see whether V3.6b is right."}, "why": {"zh": "V5.8g 说的是同一民主参与、民主监督的创新。", "en": "V5.8g speaks of new ways of the same participation and supervision."}},
    {"id": "volunteers", "denied": "V3.8a", "claimed": ["V5.10c"], "says": {"zh": "有工会志愿服务项目，就开展志愿服务活动；核对这两条。", "en": "a volunteer project means volunteer activities; check both."}, "why": {"zh": "V5.10c 的项目由 V3.8a 的活动组成。", "en": "The projects of V5.10c consist of activities as in V3.8a."}},
    {"id": "labour-law-supervision", "denied": "V3.9b", "claimed": ["V5.11a"], "says": {"zh": "两条说的都是工会劳动法律监督；核对是否开展。", "en": "both speak of labour law supervision by the union; check whether it is done."}, "why": {"zh": "V5.11a 在监督之外还要求推动规范用工。", "en": "V5.11a asks for the supervision, and for its effect on employers."}},
    {"id": "bargaining", "denied": "V3.10a", "claimed": ["V4.10b"], "says": {"zh": "能级工资集体协商是平等协商的一种；看看平等协商机制是否其实已建立。", "en": "collective wage bargaining is equal consultation; see whether the mechanism exists after all."}, "why": {"zh": "V4.10b 的能级工资集体协商在 V3.10a 的平等协商机制中进行。", "en": "The bargaining of V4.10b takes place within the consultation of V3.10a."}},
    {"id": "cadre-training", "denied": "V4.3d", "claimed": ["V5.4a"], "says": {"zh": "工会干部定期培训，就开展过培训；核对这两条。", "en": "cadres who are trained regularly are trained; check both."}, "why": {"zh": "V5.4a 的“定期”比 V4.3d 要求更高。", "en": "V5.4a asks for regular training, V4.3d for any."}},
    {"id": "workforce-reform", "denied": "V4.6a", "claimed": ["V5.5a"], "says": {"zh": "产改有载体、有项目、有机制、有品牌，就在开展；看看 V4.6a 是否答错。", "en": "a reform with projects, mechanism and brand is under way; see whether V4.6a is right."}, "why": {"zh": "两条说的都是产业工人队伍建设改革。", "en": "Both speak of the reform of the industrial workforce."}},
    {"id": "township-serves-grassroots", "denied": "TB2a", "claimed": ["TS4a"], "says": {"zh": "指导基层工会开展经济技术创新，就是指导服务基层；看看 TB2a 是否答错。", "en": "guiding grassroots unions in innovation is guiding the grassroots; see whether TB2a is right."}, "why": {"zh": "TS4a 是 TB2a 指导基层的一种。", "en": "TS4a is one way of the guidance that TB2a asks for."}},
    {"id": "township-guidance", "denied": "TS1a", "claimed": ["TV3.1a", "TV5.1a"], "says": {"zh": "主题教育和引领品牌都是思想政治引领；看看 TS1a 是否答错。", "en": "themed education and a brand of guidance are guidance; see whether TS1a is right."}, "why": {"zh": "几条说的都是职工思想政治引领，一级比一级深。", "en": "All speak of ideological guidance of workers, each star asking for more of it."}},
    {"id": "township-activities", "denied": "TS1b", "claimed": ["TV3.1b", "TV4.1b"], "says": {"zh": "文体活动经常开展、常态化开展，就开展过；看看 TS1b 是否答错。", "en": "activities that are held often or as a routine have been held; see whether TS1b is right."}, "why": {"zh": "“经常”“常态化”都以开展过为前提。", "en": "Often and as a routine both mean that they are held."}},
    {"id": "township-regular-activities", "denied": "TV3.1b", "claimed": ["TV4.1b"], "says": {"zh": "常态化的文体活动就是经常开展的；核对这两条。", "en": "activities held as a routine are held often; check both."}, "why": {"zh": "“常态化”比“经常”要求更高。", "en": "As a routine asks for more than often."}},
    {"id": "township-democracy", "denied": "TS5a", "claimed": ["TV3.7a"], "says": {"zh": "指导基层建立职代会制度、实行厂务公开，就是指导民主管理、推行厂务公开；核对这两条。", "en": "guiding unions to congresses and open affairs is guiding democratic management; check both."}, "why": {"zh": "TV3.7a 比 TS5a 更具体。", "en": "TV3.7a is the more specific of the two."}},
    {"id": "township-station", "denied": "TS7a", "claimed": ["TV4.15a"], "says": {"zh": "驿站已统筹建好、用好、管好，就已建成；看看 TS7a 是否答错。", "en": "a station that is built, used and run well has been built; see whether TS7a is right."}, "why": {"zh": "TV4.15a 以 TS7a 的建成为前提。", "en": "TV4.15a presupposes the station of TS7a."}},
    {"id": "township-rights", "denied": "TS8a", "claimed": ["TV4.16a", "TV5.12a"], "says": {"zh": "多举措开展维权服务、形成维权品牌，就开展了维权服务；看看 TS8a 是否答错。", "en": "services by many means, or with a brand, are services; see whether TS8a is right."}, "why": {"zh": "几条说的都是职工维权服务，一级比一级深。", "en": "All speak of protecting workers' rights, each star asking for more of it."}},
    {"id": "township-real-name", "denied": "TV3.4e", "claimed": ["TV4.4b", "TV5.3d"], "says": {"zh": "原文是同一句话，三星级答“否”，更高星级就不能答“是”；核对这几条。", "en": "the sentence is the same at each star, so that the answers have to be the same; check them."}, "why": {"zh": "三星级至五星级用的是同一句“会员实名制落实动态管理”。", "en": "The same sentence stands at three, four and five stars."}},
    {"id": "township-real-name-again", "denied": "TV4.4b", "claimed": ["TV5.3d"], "says": {"zh": "原文是同一句话，四星级答“否”，五星级就不能答“是”；核对这两条。", "en": "the sentence is the same at both stars, so that the answers have to be the same; check them."}, "why": {"zh": "四星级和五星级用的是同一句“会员实名制落实动态管理”。", "en": "The same sentence stands at four and five stars."}},
    {"id": "township-new-forms", "denied": "TV3.4f", "claimed": ["TV4.3e"], "says": {"zh": "多举措开展建会入会，就开展了建会入会；看看 TV3.4f 是否答错。", "en": "organising by many means is organising; see whether TV3.4f is right."}, "why": {"zh": "TV4.3e 的“多举措开展”比 TV3.4f 的“开展”要求更高。", "en": "TV4.3e asks for many means, TV3.4f for any."}},
    {"id": "township-new-form-union", "denied": "TV3.4g", "claimed": ["TV4.3f"], "says": {"zh": "说的是同一个新就业形态联合工会；核对是否已经建立。", "en": "both speak of the same joint union of new forms of employment; check whether it exists."}, "why": {"zh": "三星级和四星级问的都是新就业形态联合工会的建立。", "en": "Three and four stars both ask whether that joint union exists."}},
    {"id": "township-reform", "denied": "TV3.6a", "claimed": ["TV4.7a"], "says": {"zh": "指导深化产改有举措、有成效，就在指导产改；看看 TV3.6a 是否答错。", "en": "guidance that deepens the reform, with results, is guidance; see whether TV3.6a is right."}, "why": {"zh": "TV4.7a 是 TV3.6a 的深化。", "en": "TV4.7a deepens TV3.6a."}},
    {"id": "township-bargaining", "denied": "TV3.10a", "claimed": ["TV4.13a"], "says": {"zh": "原文是同一句话，三星级答“否”，四星级就不能答“是”；核对这两条。", "en": "the sentence is the same at both stars, so that the answers have to be the same; check them."}, "why": {"zh": "三星级和四星级用的是同一句“建立协商协调机制，开展平等协商”。", "en": "The same sentence stands at three and four stars."}},
    {"id": "township-new-form-rights", "denied": "TV3.12a", "claimed": ["TV4.16a"], "says": {"zh": "多举措开展维权服务，就有维权服务的举措；看看 TV3.12a 是否答错。", "en": "services by many means have means; see whether TV3.12a is right."}, "why": {"zh": "TV4.16a 的“多举措”比 TV3.12a 的“有举措”要求更高。", "en": "TV4.16a asks for many measures, TV3.12a for some."}},
    {"id": "township-volunteers", "denied": "TV4.9a", "claimed": ["TV5.8a"], "says": {"zh": "志愿者队伍已形成品牌，就已成立并发挥作用；看看 TV4.9a 是否答错。", "en": "a volunteer team with a brand exists and works; see whether TV4.9a is right."}, "why": {"zh": "TV5.8a 的品牌以 TV4.9a 的队伍为前提。", "en": "The brand of TV5.8a presupposes the team of TV4.9a."}},
    {"id": "party-goals", "notApplicable": "V4.3a", "claimed": ["V4.4a", "V4.4b"], "says": {"zh": "单位若有党组织，V4.3a 就应答“是”或“否”。", "en": "if the unit has a party organisation, answer V4.3a yes or no."}, "why": {"zh": "“不适用”的理由是单位没有建立党组织，而这几条说明有。", "en": "\"na\" is for a unit without a party organisation, and the other clause shows one."}},
    {"id": "party-study", "notApplicable": "V4.4a", "claimed": ["V4.3a", "V4.4b"], "says": {"zh": "单位若有党组织，V4.4a 就应答“是”或“否”。", "en": "if the unit has a party organisation, answer V4.4a yes or no."}, "why": {"zh": "“不适用”的理由是单位没有建立党组织，而这几条说明有。", "en": "\"na\" is for a unit without a party organisation, and the other clause shows one."}},
    {"id": "affiliates-counted", "notApplicable": "V4.5e", "when": {"fact": "affiliates", "atLeast": 1}, "says": {"zh": "有关联企业、合作企业，V4.5e 就应答“是”或“否”；核对这个数。", "en": "with affiliates or partners, V4.5e is to be answered yes or no; check the number."}, "why": {"zh": "“不适用”的理由是没有关联企业、合作企业。", "en": "\"na\" is for a union without affiliates and partner companies."}},
    {"id": "director-candidates", "notApplicable": "V4.8c", "claimed": ["V5.8d"], "says": {"zh": "若设了职工董事、职工监事，V4.8c 就应答“是”或“否”。", "en": "if there are employee directors or supervisors, answer V4.8c yes or no."}, "why": {"zh": "职工董事、职工监事的候选、述职说明设了职工董事或职工监事。", "en": "candidates for, or reports by, employee directors or supervisors show that there are some."}},
    {"id": "director-reports", "notApplicable": "V5.8d", "claimed": ["V4.8c"], "says": {"zh": "若设了职工董事、职工监事，V5.8d 就应答“是”或“否”。", "en": "if there are employee directors or supervisors, answer V5.8d yes or no."}, "why": {"zh": "职工董事、职工监事的候选、述职说明设了职工董事或职工监事。", "en": "candidates for, or reports by, employee directors or supervisors show that there are some."}},
    {"id": "second-level-congress", "notApplicable": "V5.8a", "when": {"fact": "secondLevelUnions", "atLeast": 1}, "says": {"zh": "有二级工会就有二级单位，V5.8a 就应答“是”或“否”；核对二级工会数。", "en": "second-level unions are of second-level units, so V5.8a is to be answered yes or no; check their number."}, "why": {"zh": "“不适用”的理由是不设二级单位，也不是集团公司。", "en": "\"na\" is for a union without second-level units that is no group either."}},
    {"id": "institution-second-level", "notApplicable": "V5.8f", "when": {"fact": "secondLevelUnions", "atLeast": 1}, "says": {"zh": "有二级工会就有二级单位，V5.8f 就应答“是”或“否”；核对二级工会数。", "en": "second-level unions are of second-level units, so V5.8f is to be answered yes or no; check their number."}, "why": {"zh": "“不适用”的理由是不设二级单位。", "en": "\"na\" is for an institution without second-level units."}},
    {"id": "station-conditions", "notApplicable": "TS7a", "claimed": ["TV4.15a"], "says": {"zh": "驿站已建成，TS7a 就应答“是”。", "en": "the station has been built, so TS7a is yes."}, "why": {"zh": "“不适用”的理由是不具备条件，而另一条说明已经建成。", "en": "\"na\" is for want of the conditions, and the other clause shows that it was built."}},
    {"id": "station-running", "notApplicable": "TV4.15a", "claimed": ["TS7a"], "says": {"zh": "驿站已建成，TV4.15a 就应答“是”或“否”。", "en": "the station has been built, so TV4.15a is to be answered yes or no."}, "why": {"zh": "“不适用”的理由是不具备条件，而另一条说明已经建成。", "en": "\"na\" is for want of the conditions, and the other clause shows that it was built."}},
    {"id": "joint-union-conditions", "notApplicable": "TV3.4g", "claimed": ["TV4.3f"], "says": {"zh": "新就业形态联合工会已建立，TV3.4g 就应答“是”。", "en": "that joint union has been set up, so TV3.4g is yes."}, "why": {"zh": "“不适用”的理由是不具备条件，而另一条说明已经建成。", "en": "\"na\" is for want of the conditions, and the other clause shows that it was built."}},
    {"id": "joint-union-again", "notApplicable": "TV4.3f", "claimed": ["TV3.4g"], "says": {"zh": "新就业形态联合工会已建立，TV4.3f 就应答“是”。", "en": "that joint union has been set up, so TV4.3f is yes."}, "why": {"zh": "“不适用”的理由是不具备条件，而另一条说明已经建成。", "en": "\"na\" is for want of the conditions, and the other clause shows that it was built."}},
    {"id": "documents", "documents": ["B3a", "B3b", "B4b", "V3.10b", "V4.3c", "V4.5d", "V5.6d", "V5.8d", "I3a", "TI3a"], "says": {"zh": "复核时要看这些文书，请写上文件名。", "en": "a review asks to see these papers; name them."}, "why": {"zh": "原文在这些条款里点名要文书：证书（B3a）、变更登记（B3b）、预决算和票据（B4b）、集体合同（V3.10b）、计划方案总结“资料齐全”（V4.3c）、协议（V4.5d）、报告（V5.6d、V5.8d）、表彰批示（I3a、TI3a）。", "en": "The document names papers in these clauses: certificate (B3a), registration (B3b), budgets and receipts (B4b), collective contract (V3.10b), plans and summaries with complete materials (V4.3c), agreement (V4.5d), reports (V5.6d, V5.8d), commendations (I3a, TI3a)."}},
    {"id": "last-year", "facts": [{"fact": "employees", "atLeast": 100}, {"fact": "members", "atLeast": 100}, {"fact": "enterprises25", "atLeast": 30}, {"fact": "employees25", "atLeast": 1000}, {"fact": "units", "atLeast": 30}, {"fact": "unions", "atLeast": 30}, {"fact": "communities", "atLeast": 10}], "changedByPercent": 200, "says": {"zh": "一年里相差两倍以上，少见；看看是否多写或少写了一位，或口径变了。确实如此就不必改。", "en": "a threefold change within a year is rare; see whether a digit is wrong or something else was counted. If it is right, leave it."}, "why": {"zh": "原文没有这样的限度，是本规则自定的：翻一番或减一半一年里可能发生，多写或少写一位数则相差十倍；几十人几家的小数目起落大，不比。", "en": "The document has no such limit; it is the choice of this rulebook: within a year a number may well double, while a digit too many or too few makes it tenfold. Small numbers rise and fall, and are not compared."}}
  ]
}

"""#

  static let builtInRegister: StaticString = #"""
,
  "register": {
    "sentences": [
      {"id": "p0.1a", "place": {"zh": "印发通知正文", "en": "issuing note, text"}, "says": {"zh": "把这份指引发给区县（市）和产业两类上级工会", "en": "The guidelines are sent to the district and county unions and to the industry unions"}, "setAside": {"reason": "procedure", "why": {"zh": "这是发文，没有对基层工会提要求。", "en": "This is the act of sending out; it asks nothing of a grassroots union."}}},
      {"id": "p0.1b", "place": {"zh": "印发通知正文", "en": "issuing note, text"}, "says": {"zh": "收文的工会要按本地、本产业的情况把指引落到实处", "en": "Those unions are to put the guidelines into effect as fits their area or industry"}, "setAside": {"reason": "procedure", "why": {"zh": "要求的对象是上级工会，不影响哪个基层工会评几星。", "en": "The demand is on the higher unions and does not bear on which star a grassroots union reaches."}}},
      {"id": "p0.2", "place": {"zh": "引言", "en": "preamble"}, "says": {"zh": "说明为什么制定指引：重视基层、打好基础、激发活力，让各基层工会更规范", "en": "Why the guidelines were drawn up: to put the grassroots first, firm up the foundations, bring life into unions and make them better ordered"}, "setAside": {"reason": "aim", "why": {"zh": "只讲目的，没有可以判断达到与否的内容。", "en": "It states a purpose only; there is nothing in it that could be met or not met."}}},
      {"id": "p1.1a", "place": {"zh": "一、总体要求（一）第 1 句", "en": "1, general requirements (1), sentence 1"}, "says": {"zh": "指导思想，以及要落实的全国、省、市的部署", "en": "The guiding thought, and the national, provincial and city decisions to be carried out"}, "setAside": {"reason": "aim", "why": {"zh": "讲的是方向，不是评星的条件。", "en": "It gives the direction, not a condition for a star."}}},
      {"id": "p1.1b", "place": {"zh": "一、总体要求（一）第 1 句", "en": "1, general requirements (1), sentence 1"}, "says": {"zh": "依据是省总工会关于星级管理的意见", "en": "The basis is the provincial federation's opinion on management by stars"}, "setAside": {"reason": "aim", "why": {"zh": "这里只点明依据；省里的星级怎样用到杭州，写在第四部分，由那里的条目承载。", "en": "It only names the basis; how the provincial stars are used in Hangzhou is said in section 4 and carried there."}}},
      {"id": "p1.1c", "place": {"zh": "一、总体要求（一）第 1 句", "en": "1, general requirements (1), sentence 1"}, "says": {"zh": "推进杭州大抓基层的三年行动（2024年至2026年）", "en": "Carry forward Hangzhou's three-year action for the grassroots (2024 to 2026)"}, "setAside": {"reason": "aim", "why": {"zh": "是全市的工作计划，不是对单个工会的要求。", "en": "This is a programme for the whole city, not a demand on a single union."}}},
      {"id": "p1.1d", "place": {"zh": "一、总体要求（一）第 1 句", "en": "1, general requirements (1), sentence 1"}, "says": {"zh": "让基层工会的三种力量整体增强", "en": "Strengthen grassroots unions in all three of their capacities"}, "setAside": {"reason": "aim", "why": {"zh": "这里是作为目的来写的；三个维度作为规则，由第三部分的条目承载。", "en": "Here it is a purpose; as a rule the three dimensions are carried by the entry in section 3."}}},
      {"id": "p1.2", "place": {"zh": "一、总体要求（二）第 1 句", "en": "1, general requirements (2), sentence 1"}, "says": {"zh": "引导区县（市）和产业工会抓好基层的规范化建设，增强基层工会的力量", "en": "Guide district, county and industry unions in putting grassroots unions in good order and making them stronger"}, "setAside": {"reason": "aim", "why": {"zh": "是对上级工会的总目标，没有评星的条件。", "en": "A general goal for the higher unions; it holds no condition for a star."}}},
      {"id": "p1.3a", "place": {"zh": "一、总体要求（二）第 2 句", "en": "1, general requirements (2), sentence 2"}, "says": {"zh": "三年内，全市基层工会达到一、二、三、四星级的比例分别力争在95%、90%、80%、60%以上", "en": "Within three years at least 95%, 90%, 80% and 60% of the city's grassroots unions are to reach one, two, three and four stars respectively"}, "carriedBy": ["aim:1", "aim:2", "aim:3", "aim:4"]},
      {"id": "p1.3b", "place": {"zh": "一、总体要求（二）第 2 句", "en": "1, general requirements (2), sentence 2"}, "says": {"zh": "全市累计要有1000家以上市级五星级工会", "en": "The city is to have 1,000 or more city-level five-star unions in all"}, "carriedBy": ["aim:5"]},
      {"id": "p1.3c", "place": {"zh": "一、总体要求（二）第 2 句", "en": "1, general requirements (2), sentence 2"}, "says": {"zh": "重点培育一批有品牌、有影响、经验可推广的样板工会", "en": "Develop model unions with a known brand, influence and experience others can use"}, "setAside": {"reason": "aim", "why": {"zh": "是培育方向；附件中与品牌、推广有关的要求，由那些行承载。", "en": "A direction for development; where the annexes ask for a brand or for shared experience, those rows carry it."}}},
      {"id": "p1.3d", "place": {"zh": "一、总体要求（二）第 2 句", "en": "1, general requirements (2), sentence 2"}, "says": {"zh": "各类工会都要形成工作典型", "en": "Each kind of union is to yield examples of good work"}, "setAside": {"reason": "aim", "why": {"zh": "是全市的工作目标，没有对单个工会提条件。", "en": "A goal of the city's work; it sets no condition for a single union."}}},
      {"id": "p2.1a", "place": {"zh": "二、工作对象，第 1 段第 1 句", "en": "2, objects of the work, paragraph 1, sentence 1"}, "says": {"zh": "适用于杭州的全部基层工会", "en": "The guidelines are for all grassroots unions in Hangzhou"}, "setAside": {"reason": "definition", "why": {"zh": "划定适用的地域。规则文件就是杭州的，工会在不在杭州，不作为问题来问。", "en": "It marks out the area covered. The rulebook is Hangzhou's own; whether a union lies in Hangzhou is not asked as a question."}}},
      {"id": "p2.1b", "place": {"zh": "二、工作对象，第 1 段第 1 句", "en": "2, objects of the work, paragraph 1, sentence 1"}, "says": {"zh": "基层工会有三种形式：工会委员会、联合工会委员会、工会联合会", "en": "Grassroots unions take three forms: union committee, joint union committee and federation of unions"}, "carriedBy": ["form:committee", "form:joint", "form:federation", "reading:federation"]},
      {"id": "p2.2a", "place": {"zh": "二、工作对象，第 1 段第 2 句", "en": "2, objects of the work, paragraph 1, sentence 2"}, "says": {"zh": "基层工会分成五类：国有（集体）企业、非公企业、新业态企业、机关（事业）单位、区域（行业）", "en": "Grassroots unions fall into five types: state-owned (collective) enterprise, non-public enterprise, new-business enterprise, public institution, regional (industry)"}, "carriedBy": ["type:state-owned", "type:non-public", "type:new-business", "type:public-institution", "type:regional"]},
      {"id": "p2.2b", "place": {"zh": "二、工作对象，第 1 段第 2 句", "en": "2, objects of the work, paragraph 1, sentence 2"}, "says": {"zh": "社会组织的工会看实际情况归到其中一类", "en": "The union of a social organisation is placed in one of these as its circumstances suggest"}, "carriedBy": ["otherTypes"]},
      {"id": "p2.2c", "place": {"zh": "二、工作对象，第 1 段第 2 句", "en": "2, objects of the work, paragraph 1, sentence 2"}, "says": {"zh": "五类工会各有适合自己的要求，列在附件1", "en": "Each of the five types has demands of its own, set out in annex 1"}, "carriedBy": ["type:state-owned", "type:non-public", "type:new-business", "type:public-institution", "type:regional", "criterion:V3.10", "criterion:V3.11", "criterion:V4.4", "criterion:V4.6", "criterion:V4.11", "criterion:V4.12", "criterion:V5.5", "criterion:V5.12"]},
      {"id": "p2.2d", "place": {"zh": "二、工作对象，第 1 段第 2 句", "en": "2, objects of the work, paragraph 1, sentence 2"}, "says": {"zh": "让性质、形式、基础不同的工会一起进步", "en": "Let unions of different kinds, forms and starting points advance together"}, "setAside": {"reason": "aim", "why": {"zh": "只讲目的，没有规则。", "en": "It states a purpose and holds no rule."}}},
      {"id": "p2.3", "place": {"zh": "二、工作对象，第 2 段第 1 句", "en": "2, objects of the work, paragraph 2, sentence 1"}, "says": {"zh": "说明乡镇（街道、园区）工会的位置：离职工最近，落实上级决策、参与基层治理都要靠它", "en": "Where the township (subdistrict, park) union stands: nearest to workers, it carries out decisions from above and takes part in local governance"}, "setAside": {"reason": "definition", "why": {"zh": "是对这类工会的说明；要它们做什么，写在附件2。", "en": "It describes this kind of union; what is asked of it stands in annex 2."}}},
      {"id": "p2.4a", "place": {"zh": "二、工作对象，第 2 段第 2 句", "en": "2, objects of the work, paragraph 2, sentence 2"}, "says": {"zh": "乡镇（街道、园区）工会另有一份要求，即附件2", "en": "Township (subdistrict, park) unions have a set of demands of their own, annex 2"}, "carriedBy": ["type:township"]},
      {"id": "p2.4b", "place": {"zh": "二、工作对象，第 2 段第 2 句", "en": "2, objects of the work, paragraph 2, sentence 2"}, "says": {"zh": "附件2给这些工会作参照", "en": "Annex 2 is for those unions to follow as a reference"}, "carriedBy": ["type:township", "level:1", "level:2", "level:3", "level:4", "level:5"]},
      {"id": "p3.1a", "place": {"zh": "三、工作内容，第 1 句", "en": "3, content of the work, sentence 1"}, "says": {"zh": "要求分四层：基本、规范、活力、创新", "en": "The demands come in four tiers: basic, standard, vitality and innovation"}, "carriedBy": ["tier:basic", "tier:standard", "tier:vitality", "tier:innovation"]},
      {"id": "p3.1b", "place": {"zh": "三、工作内容，第 1 句", "en": "3, content of the work, sentence 1"}, "says": {"zh": "要求从三个方面看：组织力、引领力、服务力", "en": "They are looked at in three dimensions: organisation, leadership and service"}, "carriedBy": ["dimension:organisation", "dimension:leadership", "dimension:service"]},
      {"id": "p3.2a", "place": {"zh": "三、工作内容，第 2 句", "en": "3, content of the work, sentence 2"}, "says": {"zh": "基本和规范两层来自“五有”职工之家的建设要求", "en": "The basic and standard tiers come from the requirements for a workers' home with its “five haves”"}, "setAside": {"reason": "definition", "why": {"zh": "说明这两层的来历；具体要求都在附件的行里，来历本身不再加要求。", "en": "It tells where these two tiers come from; the demands themselves are the rows of the annexes and the origin adds none."}}},
      {"id": "p3.2b", "place": {"zh": "三、工作内容，第 2 句", "en": "3, content of the work, sentence 2"}, "says": {"zh": "活力这一层看工会发挥了多大作用", "en": "The vitality tier looks at how much the union does"}, "setAside": {"reason": "definition", "why": {"zh": "说明这一层的侧重点；具体要求都在附件的行里。", "en": "It explains what the tier stresses; the demands are the rows of the annexes."}}},
      {"id": "p3.2c", "place": {"zh": "三、工作内容，第 2 句", "en": "3, content of the work, sentence 2"}, "says": {"zh": "创新这一层看新做法和有特色的工作", "en": "The innovation tier looks at new practices and distinctive work"}, "setAside": {"reason": "definition", "why": {"zh": "说明这一层的侧重点；具体要求是两个附件里各四行，要有几项见第四部分第5句。", "en": "It explains what the tier stresses; the demands are four rows in each annex, and how many are needed is said in section 4, sentence 5."}}},
      {"id": "p4.1a", "place": {"zh": "四、工作方式，第 1 句", "en": "4, ways of working, sentence 1"}, "says": {"zh": "工作原则：按类指导、按层推进，随情况调整、逐级培育", "en": "Principles: guide by type, proceed by level, adjust as things change and bring unions up step by step"}, "setAside": {"reason": "procedure", "why": {"zh": "讲的是怎样开展这项工作；分类、分级的具体规则由其他条目承载。", "en": "It says how the work is gone about; the actual rules on types and stars are carried by other entries."}}},
      {"id": "p4.1b", "place": {"zh": "四、工作方式，第 1 句", "en": "4, ways of working, sentence 1"}, "says": {"zh": "照省总工会的划分，由低到高共五个星级", "en": "Following the provincial federation there are five stars, from one up to five"}, "carriedBy": ["level:1", "level:2", "level:3", "level:4", "level:5"]},
      {"id": "p4.2a", "place": {"zh": "四、工作方式，第 2 句", "en": "4, ways of working, sentence 2"}, "says": {"zh": "一星级的着眼点是“建起来”", "en": "One star is about being set up"}, "carriedBy": ["level:1"]},
      {"id": "p4.2b", "place": {"zh": "四、工作方式，第 2 句", "en": "4, ways of working, sentence 2"}, "says": {"zh": "做到了基本指数，可以定一星", "en": "With the basic index satisfied, one star may be given"}, "carriedBy": ["level:1", "tier:basic", "reading:unit-of-count", "reading:not-applicable", "reading:unanswered", "counting"]},
      {"id": "p4.3a", "place": {"zh": "四、工作方式，第 3 句", "en": "4, ways of working, sentence 3"}, "says": {"zh": "二星级的着眼点是“转起来”", "en": "Two stars are about running"}, "carriedBy": ["level:2"]},
      {"id": "p4.3b", "place": {"zh": "四、工作方式，第 3 句", "en": "4, ways of working, sentence 3"}, "says": {"zh": "基本指数和规范指数都满足，可以定二星", "en": "With both the basic and the standard index satisfied, two stars may be given"}, "carriedBy": ["level:1", "level:2", "tier:basic", "tier:standard", "reading:ladder", "reading:unit-of-count", "reading:not-applicable", "reading:unanswered", "counting"]},
      {"id": "p4.4a", "place": {"zh": "四、工作方式，第 4 句", "en": "4, ways of working, sentence 4"}, "says": {"zh": "三星级的着眼点是“活起来”", "en": "Three stars are about being lively"}, "carriedBy": ["level:3"]},
      {"id": "p4.4b", "place": {"zh": "四、工作方式，第 4 句", "en": "4, ways of working, sentence 4"}, "says": {"zh": "评三星，先要符合基本和规范两层", "en": "For three stars the basic and standard tiers come first"}, "carriedBy": ["level:1", "level:2", "level:3", "tier:basic", "tier:standard", "reading:ladder"]},
      {"id": "p4.4c", "place": {"zh": "四、工作方式，第 4 句", "en": "4, ways of working, sentence 4"}, "says": {"zh": "三星级对应的活力指数要达到80%", "en": "80% of the vitality index that belongs to three stars must be reached"}, "carriedBy": ["level:3", "tier:vitality", "reading:percent-base", "reading:unit-of-count", "reading:not-applicable", "reading:unanswered", "reading:rounding", "counting"]},
      {"id": "p4.5a", "place": {"zh": "四、工作方式，第 5 句", "en": "4, ways of working, sentence 5"}, "says": {"zh": "四星级、五星级的着眼点都是“强起来”", "en": "Four and five stars are both about being strong"}, "carriedBy": ["level:4", "level:5"]},
      {"id": "p4.5b", "place": {"zh": "四、工作方式，第 5 句", "en": "4, ways of working, sentence 5"}, "says": {"zh": "评四星、五星，先要符合基本和规范两层", "en": "For four or five stars the basic and standard tiers come first"}, "carriedBy": ["level:1", "level:2", "level:4", "level:5", "tier:basic", "tier:standard", "reading:ladder"]},
      {"id": "p4.5c", "place": {"zh": "四、工作方式，第 5 句", "en": "4, ways of working, sentence 5"}, "says": {"zh": "四星级对应的活力指数要达到90%", "en": "90% of the vitality index that belongs to four stars must be reached"}, "carriedBy": ["level:4", "tier:vitality", "reading:percent-base", "reading:unit-of-count", "reading:not-applicable", "reading:unanswered", "reading:rounding", "counting"]},
      {"id": "p4.5d", "place": {"zh": "四、工作方式，第 5 句", "en": "4, ways of working, sentence 5"}, "says": {"zh": "五星级对应的活力指数要达到95%", "en": "95% of the vitality index that belongs to five stars must be reached"}, "carriedBy": ["level:5", "tier:vitality", "reading:percent-base", "reading:unit-of-count", "reading:not-applicable", "reading:unanswered", "reading:rounding", "counting"]},
      {"id": "p4.5e", "place": {"zh": "四、工作方式，第 5 句", "en": "4, ways of working, sentence 5"}, "says": {"zh": "四星、五星还要有“一定的”创新，没有写几项", "en": "Four and five stars also need a “certain” innovation index; no number is given"}, "carriedBy": ["level:4", "level:5", "tier:innovation", "reading:innovation", "reading:unit-of-count", "reading:not-applicable", "reading:unanswered", "counting", "criterion:I1", "criterion:I2", "criterion:I3", "criterion:I4", "criterion:TI1", "criterion:TI2", "criterion:TI3", "criterion:TI4"]},
      {"id": "p4.6", "place": {"zh": "四、工作方式，第 6 句", "en": "4, ways of working, sentence 6"}, "says": {"zh": "从二星起，评哪一星都要先达到低一级那一星的要求", "en": "From two stars up, each star first needs what the star below it needs"}, "carriedBy": ["level:1", "level:2", "level:3", "level:4", "level:5", "reading:ladder", "parts"]},
      {"id": "p5.1", "place": {"zh": "五、日常管理，第 1 段第 1 句", "en": "5, day-to-day management, paragraph 1, sentence 1"}, "says": {"zh": "每年定一次星", "en": "Stars are given once a year"}, "setAside": {"reason": "procedure", "why": {"zh": "定的是多久评一次，不影响够不够得上某一星；年度内的数据由附件各行自己说明。", "en": "It sets how often stars are given, not what a star takes; where a row counts within the year, the row says so."}}},
      {"id": "p5.2a", "place": {"zh": "五、日常管理，第 1 段第 2 句", "en": "5, day-to-day management, paragraph 1, sentence 2"}, "says": {"zh": "由市总工会基层工作部牵头，有关部门一起做", "en": "The city federation's department for grassroots work leads and the departments concerned take part"}, "setAside": {"reason": "procedure", "why": {"zh": "讲的是谁来组织。", "en": "It says who organises the work."}}},
      {"id": "p5.2b", "place": {"zh": "五、日常管理，第 1 段第 2 句", "en": "5, day-to-day management, paragraph 1, sentence 2"}, "says": {"zh": "四星以上的工会每年抽查至少5%", "en": "At least 5% of unions at four stars or more are spot-checked each year"}, "carriedBy": ["sampling"]},
      {"id": "p5.2c", "place": {"zh": "五、日常管理，第 1 段第 2 句", "en": "5, day-to-day management, paragraph 1, sentence 2"}, "says": {"zh": "抽查没有通过，就看实际情况降星", "en": "A union that fails the check is moved down as its actual state warrants"}, "carriedBy": ["stage:spot-check"]},
      {"id": "p5.3a", "place": {"zh": "五、日常管理，第 2 段第 1 句", "en": "5, day-to-day management, paragraph 2, sentence 1"}, "says": {"zh": "区县（市）和产业工会依照指引，指导基层工会建设、管理和自己评", "en": "District, county and industry unions follow the guidelines in guiding grassroots unions on building, managing and appraising themselves"}, "setAside": {"reason": "procedure", "why": {"zh": "要求的对象是上级工会；自评用的条件由其他条目承载。", "en": "The demand is on the higher unions; the conditions used in self-appraisal are carried by other entries."}}},
      {"id": "p5.3b", "place": {"zh": "五、日常管理，第 2 段第 1 句", "en": "5, day-to-day management, paragraph 2, sentence 1"}, "says": {"zh": "基层工会对照要求申请星级", "en": "A grassroots union applies for a star by the demands on it"}, "setAside": {"reason": "procedure", "why": {"zh": "讲的是怎样申请；对照的要求由其他条目承载。", "en": "It says how to apply; the demands themselves are carried by other entries."}}},
      {"id": "p5.3c", "place": {"zh": "五、日常管理，第 2 段第 1 句", "en": "5, day-to-day management, paragraph 2, sentence 1"}, "says": {"zh": "一级一级复核，通过了才定星", "en": "The star is given once each level above has reviewed it and passed it"}, "carriedBy": ["stage:district", "stage:city"]},
      {"id": "p5.4a", "place": {"zh": "五、日常管理，第 3 段第 1 句", "en": "5, day-to-day management, paragraph 3, sentence 1"}, "says": {"zh": "2020年度起评出的市先进、市示范职工之家，由区县（市）和产业工会复核", "en": "City advanced and city model workers' homes named from 2020 on are reviewed by the district, county and industry unions"}, "carriedBy": ["honour:advanced-home", "honour:model-home"]},
      {"id": "p5.4b", "place": {"zh": "五、日常管理，第 3 段第 1 句", "en": "5, day-to-day management, paragraph 3, sentence 1"}, "says": {"zh": "复核时，市先进用四星的要求，市示范用五星的要求", "en": "In that review advanced homes are held to the demands for four stars and model homes to those for five"}, "carriedBy": ["honour:advanced-home", "honour:model-home", "level:4", "level:5"]},
      {"id": "p5.4c", "place": {"zh": "五、日常管理，第 3 段第 1 句", "en": "5, day-to-day management, paragraph 3, sentence 1"}, "says": {"zh": "市总工会用抽查来核对，够条件的分别定四星、五星", "en": "The city federation checks by sampling, and those that meet the demands are given four and five stars"}, "setAside": {"reason": "procedure", "why": {"zh": "讲的是谁来核、谁来定；够不够条件看四星、五星的要求。", "en": "It says who checks and who gives the star; whether the demands are met is a matter of those for four and five stars."}}},
      {"id": "p5.4d", "place": {"zh": "五、日常管理，第 3 段第 1 句", "en": "5, day-to-day management, paragraph 3, sentence 1"}, "says": {"zh": "不够条件的，看实际情况定星", "en": "Those that fall short are given the star that their actual state warrants"}, "carriedBy": ["honour:advanced-home", "honour:model-home"]},
      {"id": "p5.5", "place": {"zh": "五、日常管理，第 3 段第 2 句", "en": "5, day-to-day management, paragraph 3, sentence 2"}, "says": {"zh": "2019年度以前评出的这两种职工之家，市总工会用两年分批复核、定星", "en": "For such homes named up to 2019 the city federation reviews and gives stars in batches over two years"}, "carriedBy": ["honour:advanced-home", "honour:model-home"]},
      {"id": "p6.1a", "place": {"zh": "六、结果应用，第 1 句", "en": "6, use of results, sentence 1"}, "says": {"zh": "各级工会要用好激励，把建设成果当作重要依据", "en": "Unions at every level are to encourage, and to take these results as an important basis"}, "setAside": {"reason": "use-of-results", "why": {"zh": "评完以后的事，不影响评几星。", "en": "This comes after the star and does not bear on it."}}},
      {"id": "p6.1b", "place": {"zh": "六、结果应用，第 1 句", "en": "6, use of results, sentence 1"}, "says": {"zh": "评先进的名额、经费和履职方面的补贴，可看情况多照顾", "en": "Places for honours, funding and allowances for duties may lean towards such unions as circumstances allow"}, "setAside": {"reason": "use-of-results", "why": {"zh": "给多少由上级看情况定，规则文件不计算待遇。", "en": "The higher unions decide how much; the rulebook works out no benefits."}}},
      {"id": "p6.2", "place": {"zh": "六、结果应用，第 2 句", "en": "6, use of results, sentence 2"}, "says": {"zh": "市级五星工会优先推荐评省级五星", "en": "City-level five-star unions come first when five-star unions are recommended to the province"}, "carriedBy": ["recommendation"]}
    ],
    "rows": [
      {"annex": 1, "row": "B1", "clauses": ["B1a", "B1b"]},
      {"annex": 1, "row": "B2", "clauses": ["B2a"]},
      {"annex": 1, "row": "B3", "clauses": ["B3a", "B3b"]},
      {"annex": 1, "row": "B4", "clauses": ["B4a", "B4b", "B4c"]},
      {"annex": 1, "row": "B5", "clauses": ["B5a"]},
      {"annex": 1, "row": "S1", "clauses": ["S1a", "S1b"]},
      {"annex": 1, "row": "S2", "clauses": ["S2a", "S2b", "S2c", "S2d", "S2e", "S2f"]},
      {"annex": 1, "row": "S3", "clauses": ["S3a"]},
      {"annex": 1, "row": "S4", "clauses": ["S4a"]},
      {"annex": 1, "row": "S5", "clauses": ["S5a"], "readings": ["pure-organ-congress"]},
      {"annex": 1, "row": "S6", "clauses": ["S6a"]},
      {"annex": 1, "row": "S7", "clauses": ["S7a"]},
      {"annex": 1, "row": "V3.1", "clauses": ["V3.1a", "V3.1b"]},
      {"annex": 1, "row": "V3.2", "clauses": ["V3.2a", "V3.2b"]},
      {"annex": 1, "row": "V3.3", "clauses": ["V3.3a", "V3.3b", "V3.3c"]},
      {"annex": 1, "row": "V3.4", "clauses": ["V3.4a"]},
      {"annex": 1, "row": "V3.5", "clauses": ["V3.5a"]},
      {"annex": 1, "row": "V3.6", "clauses": ["V3.6a", "V3.6b"]},
      {"annex": 1, "row": "V3.7", "clauses": ["V3.7a", "V3.7b"], "readings": ["federation", "satisfaction"]},
      {"annex": 1, "row": "V3.8", "clauses": ["V3.8a"]},
      {"annex": 1, "row": "V3.9", "clauses": ["V3.9a", "V3.9b", "V3.9c"]},
      {"annex": 1, "row": "V3.10", "clauses": ["V3.10a", "V3.10b"]},
      {"annex": 1, "row": "V3.11", "clauses": ["V3.11a", "V3.11b"]},
      {"annex": 1, "row": "V3.12", "clauses": ["V3.12a"]},
      {"annex": 1, "row": "V3.13", "clauses": ["V3.13a", "V3.13b"], "readings": ["headcount-edges"]},
      {"annex": 1, "row": "V3.14", "clauses": ["V3.14a", "V3.14b"]},
      {"annex": 1, "row": "V3.15", "clauses": ["V3.15a"]},
      {"annex": 1, "row": "V3.16", "clauses": ["V3.16a"]},
      {"annex": 1, "row": "V4.1", "clauses": ["V4.1a"]},
      {"annex": 1, "row": "V4.2", "clauses": ["V4.2a"]},
      {"annex": 1, "row": "V4.3", "clauses": ["V4.3a", "V4.3b", "V4.3c", "V4.3d"]},
      {"annex": 1, "row": "V4.4", "clauses": ["V4.4a", "V4.4b", "V4.4c"]},
      {"annex": 1, "row": "V4.5", "clauses": ["V4.5a", "V4.5b", "V4.5c", "V4.5d", "V4.5e"], "readings": ["federation"]},
      {"annex": 1, "row": "V4.6", "clauses": ["V4.6a"]},
      {"annex": 1, "row": "V4.7", "clauses": ["V4.7a", "V4.7b"]},
      {"annex": 1, "row": "V4.8", "clauses": ["V4.8a", "V4.8b", "V4.8c", "V4.8d", "V4.8e"]},
      {"annex": 1, "row": "V4.9", "clauses": ["V4.9a", "V4.9b"], "readings": ["federation", "satisfaction"]},
      {"annex": 1, "row": "V4.10", "clauses": ["V4.10a", "V4.10b", "V4.10c"]},
      {"annex": 1, "row": "V4.11", "clauses": ["V4.11a", "V4.11b", "V4.11c"], "readings": ["medical-aid-new-business"]},
      {"annex": 1, "row": "V4.12", "clauses": ["V4.12a", "V4.12b", "V4.12c"], "readings": ["hardship-regional"]},
      {"annex": 1, "row": "V4.13", "clauses": ["V4.13a"]},
      {"annex": 1, "row": "V5.1", "clauses": ["V5.1a"]},
      {"annex": 1, "row": "V5.2", "clauses": ["V5.2a"]},
      {"annex": 1, "row": "V5.3", "clauses": ["V5.3a", "V5.3b", "V5.3c", "V5.3d"]},
      {"annex": 1, "row": "V5.4", "clauses": ["V5.4a", "V5.4b", "V5.4c", "V5.4d"], "readings": ["federation"]},
      {"annex": 1, "row": "V5.5", "clauses": ["V5.5a"]},
      {"annex": 1, "row": "V5.6", "clauses": ["V5.6a", "V5.6b", "V5.6c", "V5.6d", "V5.6e"]},
      {"annex": 1, "row": "V5.7", "clauses": ["V5.7a"]},
      {"annex": 1, "row": "V5.8", "clauses": ["V5.8a", "V5.8b", "V5.8c", "V5.8d", "V5.8e", "V5.8f", "V5.8g", "V5.8h", "V5.8i"], "readings": ["single-site"]},
      {"annex": 1, "row": "V5.9", "clauses": ["V5.9a", "V5.9b"], "readings": ["federation", "satisfaction"]},
      {"annex": 1, "row": "V5.10", "clauses": ["V5.10a", "V5.10b", "V5.10c"]},
      {"annex": 1, "row": "V5.11", "clauses": ["V5.11a", "V5.11b", "V5.11c"]},
      {"annex": 1, "row": "V5.12", "clauses": ["V5.12a", "V5.12b"], "readings": ["medical-aid-new-business", "medical-aid-regional"]},
      {"annex": 1, "row": "V5.13", "clauses": ["V5.13a"]},
      {"annex": 1, "row": "I1", "clauses": ["I1a"], "readings": ["innovation"]},
      {"annex": 1, "row": "I2", "clauses": ["I2a"], "readings": ["innovation"]},
      {"annex": 1, "row": "I3", "clauses": ["I3a"], "readings": ["innovation"]},
      {"annex": 1, "row": "I4", "clauses": ["I4a"], "readings": ["innovation"]},
      {"annex": 2, "row": "TB1", "clauses": ["TB1a", "TB1b", "TB1c"]},
      {"annex": 2, "row": "TB2", "clauses": ["TB2a"]},
      {"annex": 2, "row": "TB3", "clauses": ["TB3a"]},
      {"annex": 2, "row": "TB4", "clauses": ["TB4a"]},
      {"annex": 2, "row": "TS1", "clauses": ["TS1a", "TS1b"]},
      {"annex": 2, "row": "TS2", "clauses": ["TS2a", "TS2b", "TS2c", "TS2d", "TS2e"]},
      {"annex": 2, "row": "TS3", "clauses": ["TS3a"]},
      {"annex": 2, "row": "TS4", "clauses": ["TS4a"]},
      {"annex": 2, "row": "TS5", "clauses": ["TS5a"]},
      {"annex": 2, "row": "TS6", "clauses": ["TS6a"]},
      {"annex": 2, "row": "TS7", "clauses": ["TS7a"]},
      {"annex": 2, "row": "TS8", "clauses": ["TS8a"]},
      {"annex": 2, "row": "TV3.1", "clauses": ["TV3.1a", "TV3.1b"]},
      {"annex": 2, "row": "TV3.2", "clauses": ["TV3.2a"]},
      {"annex": 2, "row": "TV3.3", "clauses": ["TV3.3a", "TV3.3b"]},
      {"annex": 2, "row": "TV3.4", "clauses": ["TV3.4a", "TV3.4b", "TV3.4c", "TV3.4d", "TV3.4e", "TV3.4f", "TV3.4g"]},
      {"annex": 2, "row": "TV3.5", "clauses": ["TV3.5a"]},
      {"annex": 2, "row": "TV3.6", "clauses": ["TV3.6a"]},
      {"annex": 2, "row": "TV3.7", "clauses": ["TV3.7a", "TV3.7b"]},
      {"annex": 2, "row": "TV3.8", "clauses": ["TV3.8a"]},
      {"annex": 2, "row": "TV3.9", "clauses": ["TV3.9a"]},
      {"annex": 2, "row": "TV3.10", "clauses": ["TV3.10a", "TV3.10b"]},
      {"annex": 2, "row": "TV3.11", "clauses": ["TV3.11a"]},
      {"annex": 2, "row": "TV3.12", "clauses": ["TV3.12a"]},
      {"annex": 2, "row": "TV4.1", "clauses": ["TV4.1a", "TV4.1b"]},
      {"annex": 2, "row": "TV4.2", "clauses": ["TV4.2a"]},
      {"annex": 2, "row": "TV4.3", "clauses": ["TV4.3a", "TV4.3b", "TV4.3c", "TV4.3d", "TV4.3e", "TV4.3f"]},
      {"annex": 2, "row": "TV4.4", "clauses": ["TV4.4a", "TV4.4b"]},
      {"annex": 2, "row": "TV4.5", "clauses": ["TV4.5a"]},
      {"annex": 2, "row": "TV4.6", "clauses": ["TV4.6a", "TV4.6b"]},
      {"annex": 2, "row": "TV4.7", "clauses": ["TV4.7a"]},
      {"annex": 2, "row": "TV4.8", "clauses": ["TV4.8a", "TV4.8b"]},
      {"annex": 2, "row": "TV4.9", "clauses": ["TV4.9a"]},
      {"annex": 2, "row": "TV4.10", "clauses": ["TV4.10a"]},
      {"annex": 2, "row": "TV4.11", "clauses": ["TV4.11a", "TV4.11b"]},
      {"annex": 2, "row": "TV4.12", "clauses": ["TV4.12a"]},
      {"annex": 2, "row": "TV4.13", "clauses": ["TV4.13a", "TV4.13b"]},
      {"annex": 2, "row": "TV4.14", "clauses": ["TV4.14a", "TV4.14b"]},
      {"annex": 2, "row": "TV4.15", "clauses": ["TV4.15a"]},
      {"annex": 2, "row": "TV4.16", "clauses": ["TV4.16a"]},
      {"annex": 2, "row": "TV5.1", "clauses": ["TV5.1a"]},
      {"annex": 2, "row": "TV5.2", "clauses": ["TV5.2a"]},
      {"annex": 2, "row": "TV5.3", "clauses": ["TV5.3a", "TV5.3b", "TV5.3c", "TV5.3d", "TV5.3e", "TV5.3f"]},
      {"annex": 2, "row": "TV5.4", "clauses": ["TV5.4a"]},
      {"annex": 2, "row": "TV5.5", "clauses": ["TV5.5a", "TV5.5b", "TV5.5c", "TV5.5d", "TV5.5e"]},
      {"annex": 2, "row": "TV5.6", "clauses": ["TV5.6a", "TV5.6b", "TV5.6c"]},
      {"annex": 2, "row": "TV5.7", "clauses": ["TV5.7a", "TV5.7b"]},
      {"annex": 2, "row": "TV5.8", "clauses": ["TV5.8a"]},
      {"annex": 2, "row": "TV5.9", "clauses": ["TV5.9a", "TV5.9b"]},
      {"annex": 2, "row": "TV5.10", "clauses": ["TV5.10a"]},
      {"annex": 2, "row": "TV5.11", "clauses": ["TV5.11a"]},
      {"annex": 2, "row": "TV5.12", "clauses": ["TV5.12a"]},
      {"annex": 2, "row": "TI1", "clauses": ["TI1a"], "readings": ["innovation"]},
      {"annex": 2, "row": "TI2", "clauses": ["TI2a"], "readings": ["innovation"]},
      {"annex": 2, "row": "TI3", "clauses": ["TI3a"], "readings": ["innovation"]},
      {"annex": 2, "row": "TI4", "clauses": ["TI4a"], "readings": ["innovation"]}
    ]
  }
}

"""#
}
