// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/document_samples.h"

#include "base/month.h"

#include <numeric>
#include <utility>

namespace accord::test {
namespace {

using app::PlanDocument;
using base::Date;
using domain::PlanMetric;

constexpr std::array<int, 12> kSeason{68, 80, 67, 73, 88, 102, 114, 113, 92, 73, 63, 67};
constexpr std::int64_t kYuan = 100;

// `yuan` over the year by season, in whole yuan; the rest goes to July.
std::array<std::int64_t, 12> months(std::int64_t yuan, int shift = 0) {
    std::array<std::int64_t, 12> result{};
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < result.size(); ++i) {
        const int weight = kSeason.at(i) + (i % 2 == 0 ? shift : -shift);
        result.at(i) = yuan * weight / 1000;
        sum += result.at(i);
    }
    result.at(6) += yuan - sum;
    for (std::int64_t &month : result) {
        month *= kYuan;
    }
    return result;
}

void addFacts(std::vector<app::PlanActuals> &facts, const std::string &category, PlanMetric metric,
              std::int64_t yuan) {
    app::PlanActuals line{category, metric, months(yuan, 4), {}};
    line.known.fill(true);
    facts.push_back(line);
}

void addTarget(std::vector<domain::PlanTarget> &targets, const std::string &category,
               PlanMetric metric, std::int64_t yuan) {
    domain::PlanTarget target;
    target.category = category;
    target.metric = metric;
    target.months = months(yuan);
    target.year = yuan * kYuan;
    targets.push_back(target);
}

struct Category {
    const char *name;
    std::int64_t before;
    std::int64_t last;
    std::int64_t lastTarget;
    std::int64_t target;
};

constexpr std::array<Category, 3> kCategories{{
    {"包装水", 17'420'000, 18'624'000, 18'500'000, 20'100'000},
    {"茶饮料", 12'680'000, 14'186'000, 13'600'000, 16'000'000},
    {"果汁饮料", 7'320'000, 7'795'000, 8'000'000, 8'600'000},
}};

void addFigures(PlanDocument &d, bool complete) {
    for (const Category &c : kCategories) {
        addFacts(d.lastYear, c.name, PlanMetric::NetSales, c.last);
        addFacts(d.lastYear, c.name, PlanMetric::Payment, c.last * 99 / 100);
        addTarget(d.plan.targets, c.name, PlanMetric::NetSales, c.target);
        addTarget(d.plan.targets, c.name, PlanMetric::Payment, c.target * 99 / 100);
        if (complete) {
            addFacts(d.yearBefore, c.name, PlanMetric::NetSales, c.before);
            // Quantities are whole cases: the yuan helper counts hundredths, so divide.
            addFacts(d.lastYear, c.name, PlanMetric::QuantityCases, c.last / 3000);
            addTarget(d.plan.targets, c.name, PlanMetric::QuantityCases, c.target / 3000);
            addFacts(d.lastYear, c.name, PlanMetric::Margin, c.last * 22 / 100);
            addTarget(d.plan.targets, c.name, PlanMetric::Margin, c.target * 23 / 100);
            addTarget(d.lastTargets, c.name, PlanMetric::NetSales, c.lastTarget);
        }
    }
}

PlanDocument frame() {
    PlanDocument d;
    d.company = "澄岫饮品股份有限公司";
    d.companyUnit = "华东重点客户部";
    d.ownerName = "陆知遥";
    d.customerCode = "KA-0012";
    d.customerName = "禾沐里商业连锁有限公司";
    d.customerShortName = "禾沐里";
    d.plan.year = 2027;
    d.plan.validFrom = Date(2027, 1, 1);
    d.plan.validTo = Date(2027, 12, 31);
    d.date = Date(2027, 1, 8);
    d.created = base::Instant(1'799'400'000);
    return d;
}

void addSections(domain::PlanSections &s) {
    s.market = "华东包装饮料零售额 2026 年增长 5.1%，增量的六成来自无糖茶与家庭装饮用水。消费者单次"
               "购买件数上升，即饮冷藏购买占比达到 38%。";
    s.category = "禾沐里饮料品类增长 6.3%，高于市场 1.2 个百分点。本品牌增长 8.5%，占品类销售的 "
                 "21.6%，占货架的 18.4%，货架配置低于销售贡献。";
    s.channel = "2026 年净增门店 7 家，现有 86 家，其中便利业态 34 家；社区到家订单占饮料销售 11%。"
                "便利门店与到家渠道是 2027 年分销补齐的重点。";
    s.lastYear =
        "茶饮料超额完成，果汁饮料差 20.5 万元。差距来自竞品晚 3 周上市的应对、7 月包装水缺货 "
        "9 天和第二陈列少 26 个点，均列出对策、责任人和期限。";
    s.summary = "以无糖茶与家庭装饮用水为主线，旺季前完成冷柜与第二陈列，全年八项主题活动。";
    s.strengths = "茶饮料增长连续三年快于品类；客诉答复及时";
    s.weaknesses = "夏季补货慢；便利门店果汁分销率 61%";
    s.opportunities = "无糖茶、家庭装饮用水、社区到家、34 家便利门店";
    s.threats = "自有品牌饮用水低价进入；竞品在暑期集中投放冷柜";
    s.correctionClause =
        "每季度业务回顾后，任何一方均可提出更正；累计达成率低于 95% 或高于 110% 时，双方应在 10 "
        "个工作日内讨论更正。更正须逐项列明原值、新值与理由，经双方书面同意后自约定日起生效。";
    s.growthReason = "茶饮料新品 4 款与冷柜 64 台已签意向，便利门店分销率由 61% 提高到 85%。";
    s.reserve = 500;
}

domain::PlanLine line(std::string id, domain::LineKind kind, std::string title,
                      std::int64_t plannedYuan) {
    domain::PlanLine made;
    made.id = std::move(id);
    made.kind = kind;
    made.title = std::move(title);
    made.plannedFen = plannedYuan * kYuan;
    return made;
}

void addLines(std::vector<domain::PlanLine> &lines) {
    domain::PlanLine year = line("R1", domain::LineKind::Rebate, "年度达成返利", 0);
    year.spend = domain::SpendKind::Contractual;
    year.mode = domain::RebateMode::Whole;
    year.period = domain::LinePeriod::Year;
    year.condition = "回款率 ≥ 98%";
    year.tiers = {
        {4'100'000'000, 120}, {4'300'000'000, 160}, {4'470'000'000, 200}, {4'700'000'000, 250}};
    domain::PlanLine quarter = line("R2", domain::LineKind::Rebate, "季度达成返利", 0);
    quarter.spend = domain::SpendKind::VolumeDriven;
    quarter.mode = domain::RebateMode::Slab;
    quarter.form = domain::LineForm::Goods;
    quarter.tiers = {{900'000'000, 30}, {1'200'000'000, 60}};
    quarter.catchUp = true;
    quarter.voidLateDays = 15;
    domain::PlanLine onTime = line("R3", domain::LineKind::Rebate, "按期回款返利", 221'200);
    onTime.basis = domain::RebateBasis::PaymentOnTime;
    onTime.mode = domain::RebateMode::Whole;
    onTime.tiers = {{9'500, 50}};
    domain::PlanLine discount = line("D1", domain::LineKind::Discount, "票面折扣", 0);
    discount.condition = "订单一次满 30 箱；开票时扣除";
    discount.period = domain::LinePeriod::Month;
    domain::PlanLine display = line("L1", domain::LineKind::Display, "陈列支持", 619'200);
    display.condition = "每店每月 600 元，86 店；每月陈列照片核对";
    display.period = domain::LinePeriod::Month;
    display.form = domain::LineForm::Cash;
    lines = {discount, year, quarter, onTime, display};
}

void addActivities(std::vector<domain::PlanActivity> &activities) {
    const auto add = [&](const char *id, const char *name, const char *mechanics,
                         const char *products, Date from, Date to, std::int64_t budget,
                         std::int64_t cases) {
        activities.push_back(
            {id, name, mechanics, products, from, to, "86 店", budget * kYuan, cases, "温以宁"});
    };
    add("V1", "迎春团圆堆头", "买赠、堆头", "包装水", Date(2027, 1, 11), Date(2027, 2, 5), 120'000,
        8'000);
    add("V2", "春茶上新试饮", "试饮", "茶饮料", Date(2027, 3, 15), Date(2027, 4, 18), 96'000,
        4'800);
    add("V3", "五一补水节", "第二件半价", "包装水", Date(2027, 4, 26), Date(2027, 5, 9), 108'000,
        6'000);
    add("V4", "夏季冰饮季 第一波", "冰柜满陈", "包装水", Date(2027, 6, 1), Date(2027, 6, 30),
        144'000, 9'500);
    add("V5", "夏季冰饮季 第二波", "扫码抽奖", "茶饮料", Date(2027, 7, 10), Date(2027, 8, 22),
        156'000, 11'000);
    add("V6", "开学果汁早餐", "组合装", "果汁饮料", Date(2027, 8, 23), Date(2027, 9, 5), 68'000,
        3'100);
    add("V7", "中秋国庆家庭装", "整箱特惠", "包装水", Date(2027, 9, 6), Date(2027, 10, 7), 96'000,
        4'500);
    add("V8", "年末感恩抽奖", "抽奖", "茶饮料", Date(2027, 11, 20), Date(2027, 12, 31), 52'000,
        2'500);
}

void addShelf(domain::Plan &plan) {
    plan.merchandising = {
        {"M1", "货架占有率", "21.0", "%", "18.4",
         "我方排面米数 ÷ 品类排面米数；我方占品类销售 21.6%", "陆知遥", Date(2027, 3, 31)},
        {"M2", "第二陈列点", "258", "个", "214", "端架、堆头、收银台", "温以宁", Date(2027, 2, 28)},
        {"M3", "每店陈列面积", "6.0", "m²", "5.2", "86 店平均", "温以宁", Date(2027, 4, 30)},
        {"M4", "价签正确率", "99.0", "%", "96.1", "抽查正确数 ÷ 抽查数", "陆知遥",
         Date(2027, 3, 31)}};
    plan.equipment = {
        {"E1", "双门冷柜", 40, "澄岫", "入口或收银台 5 米内", "只陈列我方产品", 2'000'000,
         Date(2027, 4, 30)},
        {"E2", "单门冷柜", 24, "澄岫", "便利门店收银台旁", "可陈列果汁", 0, Date(2027, 4, 30)}};
}

void addPromises(domain::Plan &plan) {
    using domain::Side;
    plan.promises = {{"P1", Side::Ours, "夏季不断货", "7、8 月订单满足率 ≥ 97%",
                      "6 至 9 月次日补货，安全库存 5 天", "程予安", Date(2027, 5, 31)},
                     {"P2", Side::Ours, "新增冷柜 64 台", "4 月底前全部到店通电", "分三批送装",
                      "陆知遥", Date(2027, 4, 30)},
                     {"P3", Side::Ours, "客诉快速答复", "4 小时内响应，3 个工作日内答复",
                      "专人负责", "苏砚", Date(2027, 1, 31)},
                     {"P4", Side::Customer, "货架达到 21.0%", "按新货架图调整 86 店",
                      "每月 5 日前回传照片", "温以宁", Date(2027, 3, 31)},
                     {"P5", Side::Customer, "按期回款", "账期 45 天", "月结对账 5 日前完成",
                      "何以安", Date(2027, 1, 31)}};
    plan.actions = {{"A1", "第二陈列点位置写入 86 店门店图", "温以宁", Date(2027, 2, 28),
                     Side::Customer, "manager", false},
                    {"A2", "新货架图上线，货架占有率达到 21.0%", "温以宁", Date(2027, 3, 31),
                     Side::Customer, "manager", false},
                    {"A3", "64 台新增冷柜全部到店通电", "陆知遥", Date(2027, 4, 30), Side::Ours,
                     "manager", false},
                    {"A4", "夏季次日补货运行，安全库存提高到 5 天销量", "程予安", Date(2027, 5, 31),
                     Side::Ours, "head_office", false}};
    plan.kpis = {{"K1", "净销售额累计达成率", "≥ 100", "%", "实际 ÷ 目标，累计", "每月", "陆知遥"},
                 {"K2", "按期回款率", "≥ 98", "%", "到期日后 5 天内到账", "每月", "何以安"},
                 {"K3", "货架占有率", "≥ 21.0", "%", "拜访测量，86 店平均", "每月", "陆知遥"},
                 {"K4", "门店有货率", "≥ 97", "%", "三款必备单品在架", "每周", "程予安"},
                 {"K5", "活动按计划执行", "8", "项", "照片与销售数据", "每项", "温以宁"}};
    plan.reviews = {{1, Date(2027, 4, 22)},
                    {2, Date(2027, 7, 21)},
                    {3, Date(2027, 10, 28)},
                    {4, Date(2028, 1, 24)}};
}

app::PlanMoney moneyLines(std::int64_t netYuan, std::int64_t costShare) {
    const std::int64_t net = netYuan * kYuan;
    app::PlanMoney m;
    m.discountFen = net * 15 / 1000;
    m.grossFen = net + *m.discountFen;
    m.netFen = net;
    m.rebateFen = net * 26 / 1000;
    m.feeFen = net * 33 / 1000;
    m.netNetFen = net - *m.rebateFen - *m.feeFen;
    m.costFen = net * costShare / 100;
    m.contributionFen = *m.netNetFen - *m.costFen;
    m.breakEvenCases = 312'480;
    return m;
}

void addInternal(app::PlanInternal &internal) {
    using domain::CheckLevel;
    using domain::CheckState;
    internal.lastYear = moneyLines(40'605'000, 78);
    internal.target = moneyLines(44'700'000, 77);
    internal.checks = {
        {"structure.core", "structure", CheckLevel::Must, CheckState::Ok, "", "", {}},
        {"structure.promises", "structure", CheckLevel::Should, CheckState::Ok, "", "", {}},
        {"direction.chain", "direction", CheckLevel::Must, CheckState::Ok, "", "", {}},
        {"direction.swot", "direction", CheckLevel::Should, CheckState::Ok, "", "", {}},
        {"format.summary", "format", CheckLevel::Must, CheckState::Ok, "", "", {}},
        {"format.order", "format", CheckLevel::Should, CheckState::NotCheckable, "", "", {}},
        {"content.attainable",
         "content",
         CheckLevel::Must,
         CheckState::Waived,
         "",
         "新品上市，主管同意超出政策上限",
         {}},
        {"content.rebates",
         "content",
         CheckLevel::Must,
         CheckState::Open,
         "lines.D1.tiers",
         "",
         {{"lines", "D1", "tiers"}}},
        {"execution.reviews", "execution", CheckLevel::Must, CheckState::Ok, "", "", {}},
        {"flexibility.reserve", "flexibility", CheckLevel::Should, CheckState::Ok, "", "", {}}};
    using State = app::PlanApprovalRow::State;
    internal.approvals = {
        {2, State::Submitted, "陆知遥", Date(2026, 12, 25), "", false, false},
        {2, State::Rejected, "沈砚秋", Date(2026, 12, 28), "冷柜数量与预算不符", false, false},
        {3, State::Approved, "沈砚秋", Date(2027, 1, 7), "", false, true}};
    internal.headHash = "7c1e90d44a7be1f5d1c0b6f28c1f0f2f5a9b8e7d6c5b4a39281706f5e4d3c2b1";
    internal.digest = "9c1f0b7a2e3d4c5b6a798897a6b5c4d3e2f1009182736455463728190a0b0c0d";
}

} // namespace

PlanDocument samplePlan() {
    PlanDocument d = frame();
    d.stores = 86;
    d.customerContact = "温以宁";
    d.plan.draft = 3;
    d.plan.step = domain::PlanStep::Negotiation;
    d.plan.signing.ourSigner = "沈砚秋 华东区总经理";
    d.plan.signing.customerSigner = "顾明漪 采购总监";
    addFigures(d, true);
    addSections(d.plan.sections);
    addLines(d.plan.lines);
    addActivities(d.plan.activities);
    addShelf(d.plan);
    addPromises(d.plan);
    addInternal(d.internal);
    using Step = domain::PlanStep;
    d.plan.steps = {
        {Step::Data, base::Instant(1), Date(2026, 11, 3), {}, {"陆知遥"}, "两年销售与回款已导入"},
        {Step::Review,
         base::Instant(1),
         Date(2026, 11, 24),
         {},
         {"陆知遥", "温以宁"},
         "上年回顾当面汇报"},
        {Step::Draft, base::Instant(1), Date(2026, 12, 11), {}, {"陆知遥", "顾明漪"}, ""}};
    using State = app::PlanRevisionRow::State;
    d.revisions = {{1,
                    {},
                    Date(2026, 12, 11),
                    "首稿：目标 4,520.0 万元，返利三档",
                    "陆知遥",
                    State::Discussed},
                   {2,
                    {},
                    Date(2026, 12, 25),
                    "目标 4,520.0 → 4,490.0 万元；新增茶饮料季度返利",
                    "陆知遥",
                    State::Discussed},
                   {3,
                    {},
                    Date(2027, 1, 8),
                    "目标 4,490.0 → 4,470.0 万元；冷柜新增 52 → 64 台；返利三档 → 四档",
                    "陆知遥",
                    State::AwaitsSignature}};
    return d;
}

PlanDocument signedPlan() {
    PlanDocument d = samplePlan();
    d.plan.step = domain::PlanStep::Executing;
    d.plan.revision = 0;
    d.plan.signing.signedOn = Date(2027, 1, 15);
    d.revisions.push_back({{},
                           0,
                           Date(2027, 1, 15),
                           "按草案 3 签署",
                           "沈砚秋",
                           app::PlanRevisionRow::State::InForce});
    return d;
}

PlanDocument freshPlan() {
    PlanDocument d = frame();
    addFigures(d, false);
    return d;
}

PlanDocument emptyPlan() {
    PlanDocument d = frame();
    d.customerShortName.clear();
    return d;
}

} // namespace accord::test
