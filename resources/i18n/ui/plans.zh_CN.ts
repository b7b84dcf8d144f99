<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>accord::ui::ActivitiesSection</name>
        <message>
            <source>Over the year</source>
            <translation>全年排期</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ChecklistSection</name>
        <message>
            <source>Element</source>
            <translation>要素</translation>
        </message>
        <message>
            <source>Rule</source>
            <translation>规则</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>转到该处</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>豁免…</translation>
        </message>
        <message>
            <source>%1 of %2 met</source>
            <translation>%2 项中已满足 %1 项</translation>
        </message>
        <message numerus="yes">
            <source>%n rules that must be met are open</source>
            <translation>
                <numerusform>还有 %n 项“必须”未满足</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing stands in the way of signing</source>
            <translation>签订没有障碍</translation>
        </message>
        <message>
            <source>Waived: %1</source>
            <translation>已豁免：%1</translation>
        </message>
        <message>
            <source>The program cannot check this; look at it yourselves.</source>
            <translation>程序无法检查这一项，请自行查看。</translation>
        </message>
        <message>
            <source>Met.</source>
            <translation>已满足。</translation>
        </message>
        <message numerus="yes">
            <source>%n places are open:</source>
            <translation>
                <numerusform>有 %n 处待补：</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiving: %1</source>
            <translation>豁免：%1</translation>
        </message>
        <message>
            <source>Waive a rule</source>
            <translation>豁免规则</translation>
        </message>
        <message>
            <source>Why need "%1" not be met?</source>
            <translation>为什么可以不满足“%1”？</translation>
        </message>
        <message>
            <source>Waive</source>
            <translation>豁免</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::GanttView</name>
        <message>
            <source>Calendar of the activities</source>
            <translation>主题活动日历</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>no days yet</source>
            <translation>尚未定日期</translation>
        </message>
        <message>
            <source>budget %1 yuan</source>
            <translation>预算 %1 元</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>今天，%1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::HistorySection</name>
        <message>
            <source>Changes of the plan</source>
            <translation>计划的修改</translation>
        </message>
        <message>
            <source>What differs between two states</source>
            <translation>两个状态的差别</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>修改记录</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Changes or comparison</source>
            <translation>修改记录或比较</translation>
        </message>
        <message>
            <source>Earlier state</source>
            <translation>较早的状态</translation>
        </message>
        <message>
            <source>Later state</source>
            <translation>较晚的状态</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>何人</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>操作</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>修改前</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>修改后</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>较早</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>较晚</translation>
        </message>
        <message>
            <source>Draft %1, approved %2 by %3</source>
            <translation>草案 %1，%2 由%3批准</translation>
        </message>
        <message>
            <source>Revision %1, %2</source>
            <translation>修订 %1，%2</translation>
        </message>
        <message>
            <source>As it is now (%1)</source>
            <translation>现在（%1）</translation>
        </message>
        <message>
            <source>Nothing to compare yet: a state is kept with every approval and at signing.</source>
            <translation>还没有可比较的状态：每次批准和签订时各保留一份。</translation>
        </message>
        <message>
            <source>Both states are the same.</source>
            <translation>两个状态相同。</translation>
        </message>
        <message numerus="yes">
            <source>%n differences</source>
            <translation>
                <numerusform>%n 处不同</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the newest changes are shown.</source>
            <translation>只显示最新的修改。</translation>
        </message>
        <message>
            <source>Written texts are not part of what is approved and signed; what changed in them stands under Changes.</source>
            <translation>文字说明不属于审批和签署的内容；其改动见“修改记录”。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::MoneySection</name>
        <message>
            <source>Gross sales</source>
            <translation>毛销售额</translation>
        </message>
        <message>
            <source>− on-invoice discounts</source>
            <translation>− 票面折扣</translation>
        </message>
        <message>
            <source>= net sales</source>
            <translation>= 净销售额</translation>
        </message>
        <message>
            <source>− rebates</source>
            <translation>− 返利</translation>
        </message>
        <message>
            <source>− fees (display, listing, activities, equipment, promoters)</source>
            <translation>− 费用（陈列、进场、活动、设备、促销员）</translation>
        </message>
        <message>
            <source>= net-net sales</source>
            <translation>= 净净销售额</translation>
        </message>
        <message>
            <source>− cost of goods</source>
            <translation>− 商品成本</translation>
        </message>
        <message>
            <source>= contribution</source>
            <translation>= 贡献毛益</translation>
        </message>
        <message>
            <source>From gross sales to contribution</source>
            <translation>从毛销售额到贡献毛益</translation>
        </message>
        <message>
            <source>Spend by line</source>
            <translation>各项投入</translation>
        </message>
        <message>
            <source>No net sales target yet: without one there is nothing to work out.</source>
            <translation>还没有净销售额目标，无法计算。</translation>
        </message>
        <message>
            <source>internal, in %1</source>
            <translation>内部，单位%1</translation>
        </message>
        <message>
            <source>Contribution at target</source>
            <translation>达标贡献毛益</translation>
        </message>
        <message>
            <source>Spend to net sales</source>
            <translation>投入占净销售额</translation>
        </message>
        <message>
            <source>Break-even volume</source>
            <translation>保本销量</translation>
        </message>
        <message>
            <source>Budget used</source>
            <translation>预算已用</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>%1 actual</source>
            <translation>%1 实际</translation>
        </message>
        <message>
            <source>%1 actual (to month %2)</source>
            <translation>%1 实际（至 %2 月）</translation>
        </message>
        <message>
            <source>%1 target</source>
            <translation>%1 目标</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>增长</translation>
        </message>
        <message>
            <source>Of net sales</source>
            <translation>占净销售额</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Budgets of the activities</source>
            <translation>主题活动预算</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>性质</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>已申请</translation>
        </message>
        <message>
            <source>Executed</source>
            <translation>已执行</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已结算</translation>
        </message>
        <message>
            <source>needs targets of net sales and margin</source>
            <translation>需要净销售额和毛利目标</translation>
        </message>
        <message>
            <source>%1 %2 planned</source>
            <translation>计划 %1 %2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>无</translation>
        </message>
        <message>
            <source>cases carry the fixed spend</source>
            <translation>箱可承担固定投入</translation>
        </message>
        <message>
            <source>needs targets of quantity and margin, and a positive margin per case</source>
            <translation>需要数量和毛利目标，且单箱毛利为正</translation>
        </message>
        <message>
            <source>%1 %2 remaining</source>
            <translation>剩余 %1 %2</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::NewPlanDialog</name>
        <message>
            <source>&amp;Targets from last year's figures, growth in %</source>
            <translation>按去年数据生成目标，增长 %(&amp;T)</translation>
        </message>
        <message>
            <source>Copy &amp;last year's plan (lines, activities, actions, KPIs, dates a year later)</source>
            <translation>复制去年计划（条款、活动、行动、KPI，日期顺延一年）(&amp;L)</translation>
        </message>
        <message>
            <source>Make plan</source>
            <translation>建立计划</translation>
        </message>
        <message>
            <source>New annual plan</source>
            <translation>新建年计划</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Growth in %</source>
            <translation>增长 %</translation>
        </message>
        <message>
            <source>&amp;Customer</source>
            <translation>客户(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Year</source>
            <translation>年度(&amp;Y)</translation>
        </message>
        <message>
            <source>Write a percentage between −99 and 1000, like 8 or 8.5.</source>
            <translation>请填写 −99 至 1000 之间的百分比，如 8 或 8.5。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::OutlineView</name>
        <message>
            <source>filled in</source>
            <translation>已填写</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>有缺项</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>未填写</translation>
        </message>
        <message>
            <source>Sections of the plan</source>
            <translation>计划目录</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PartTable</name>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>复制一行</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>删除</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PartTableModel</name>
        <message>
            <source>This entry can stand only once.</source>
            <translation>这一项只能有一条。</translation>
        </message>
        <message>
            <source>Line %1 of what was pasted: %2 Nothing was pasted.</source>
            <translation>粘贴内容第 %1 行：%2未粘贴任何内容。</translation>
        </message>
        <message>
            <source>Here entries are filled downwards only (Ctrl+D).</source>
            <translation>这里只能向下填充（Ctrl+D）。</translation>
        </message>
        <message>
            <source>to fill in</source>
            <translation>待填</translation>
        </message>
        <message>
            <source>%1: “%2” is no day; write it like %3-03-01 or 3-1.</source>
            <translation>%1：“%2”不是日期，请写成 %3-03-01 或 3-1。</translation>
        </message>
        <message>
            <source>%1: “%2” is none of the choices.</source>
            <translation>%1：没有“%2”这个选项。</translation>
        </message>
        <message>
            <source>%1: “%2” is no number.</source>
            <translation>%1：“%2”不是数字。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PartWords</name>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Trade promotion and fees</source>
            <translation>客户促销与费用</translation>
        </message>
        <message>
            <source>Discounts on the invoice, display and listing fees, promoters: one line each.</source>
            <translation>票面折扣、陈列费、进场费、促销员：每项一行。</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>种类</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Planned (yuan)</source>
            <translation>计划（元）</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>性质</translation>
        </message>
        <message>
            <source>Per</source>
            <translation>周期</translation>
        </message>
        <message>
            <source>Paid as</source>
            <translation>支付形式</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>门店</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Due after days</source>
            <translation>付款期（天）</translation>
        </message>
        <message>
            <source>Rebates</source>
            <translation>返利</translation>
        </message>
        <message>
            <source>No rebate yet. Add one and give it tiers.</source>
            <translation>还没有返利。请添加一项并设定档次。</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Rebate</source>
            <translation>返利</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>Consumer activities</source>
            <translation>主题活动</translation>
        </message>
        <message>
            <source>Tastings, offers, gifts, lotteries: what, when, where, for how much.</source>
            <translation>试饮、优惠、赠品、抽奖：做什么、何时、何地、多少预算。</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>From</source>
            <translation>开始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>结束</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Budget (yuan)</source>
            <translation>预算（元）</translation>
        </message>
        <message>
            <source>Extra cases</source>
            <translation>增量（箱）</translation>
        </message>
        <message>
            <source>Mechanics</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>门店</translation>
        </message>
        <message>
            <source>Merchandising</source>
            <translation>生动化</translation>
        </message>
        <message>
            <source>Shelf share, display area, position, price tags, material: now and wanted.</source>
            <translation>排面占比、陈列面积、位置、价签、物料：现状与目标。</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>要素</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>现状</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Why it is justified</source>
            <translation>依据</translation>
        </message>
        <message>
            <source>By</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Refrigeration and equipment</source>
            <translation>冰冻化与设备</translation>
        </message>
        <message>
            <source>Coolers and other equipment: how many, whose, where, on what terms.</source>
            <translation>冰柜等设备：数量、归属、位置、条件。</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>归属</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Exclusivity</source>
            <translation>排他约定</translation>
        </message>
        <message>
            <source>Deposit (yuan)</source>
            <translation>押金（元）</translation>
        </message>
        <message>
            <source>Service promises of both sides</source>
            <translation>双方服务承诺</translation>
        </message>
        <message>
            <source>What each side promises the other, who sees to it and by when.</source>
            <translation>双方各自承诺什么，由谁在何时前落实。</translation>
        </message>
        <message>
            <source>Side</source>
            <translation>哪一方</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>利益</translation>
        </message>
        <message>
            <source>Expected in return</source>
            <translation>期望回报</translation>
        </message>
        <message>
            <source>Action needed</source>
            <translation>需要的行动</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>行动</translation>
        </message>
        <message>
            <source>Who does what by when, and who can decide it.</source>
            <translation>谁在何时前做什么，由谁决定。</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>决定权</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>KPIs</source>
            <translation>KPI 与监控</translation>
        </message>
        <message>
            <source>What is measured, how, how often and by whom.</source>
            <translation>衡量什么、怎样衡量、多久一次、由谁负责。</translation>
        </message>
        <message>
            <source>KPI</source>
            <translation>KPI</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Measured by</source>
            <translation>衡量方法</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>频次</translation>
        </message>
        <message>
            <source>Quarterly reviews</source>
            <translation>季度回顾</translation>
        </message>
        <message>
            <source>The day of the review of each quarter.</source>
            <translation>每个季度的回顾日期。</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Review due</source>
            <translation>回顾期限</translation>
        </message>
        <message>
            <source>Rate on</source>
            <translation>返利方式</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>计算范围</translation>
        </message>
        <message>
            <source>Base (yuan)</source>
            <translation>增长基数（元）</translation>
        </message>
        <message>
            <source>Cap (yuan)</source>
            <translation>上限（元）</translation>
        </message>
        <message>
            <source>Void after days late</source>
            <translation>逾期多少天作废</translation>
        </message>
        <message>
            <source>Catch-up at year end</source>
            <translation>年末补返</translation>
        </message>
        <message>
            <source>Tiers</source>
            <translation>档次</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>已申请</translation>
        </message>
        <message>
            <source>Executed</source>
            <translation>已执行</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已结算</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanEditing</name>
        <message>
            <source>The plan is signed and read-only; only an amendment can change it.</source>
            <translation>计划已签定，只能通过修正案更改。</translation>
        </message>
        <message>
            <source>%1: saved by somebody else: %2; yours: %3</source>
            <translation>%1：他人已保存 %2；您的是 %3</translation>
        </message>
        <message>
            <source>Somebody else changed other parts of this plan; both changes are kept.</source>
            <translation>他人修改了本计划的其他部分，两边的改动都已保留。</translation>
        </message>
        <message>
            <source>This part was changed meanwhile</source>
            <translation>这部分刚被他人修改</translation>
        </message>
        <message>
            <source>Somebody else saved a change to what you have just edited. Which one shall stand?</source>
            <translation>您刚编辑的内容已被他人保存了改动。以哪一份为准？</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>用我的</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>用他人的</translation>
        </message>
        <message>
            <source>This change voids the approval; undo brings it back.</source>
            <translation>此改动使批准失效；撤销可恢复。</translation>
        </message>
        <message>
            <source>This change withdraws the submission; undo brings it back.</source>
            <translation>此改动撤回了提交；撤销可恢复。</translation>
        </message>
        <message>
            <source>%1: saved by somebody else: %2</source>
            <translation>%1：他人已保存：%2</translation>
        </message>
        <message>
            <source>%1: yours: %2</source>
            <translation>%1：您的：%2</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanEditorPage</name>
        <message>
            <source>Send back… (cannot be undone)</source>
            <translation>退回…（不可撤销）</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>%1 · plan %2</source>
            <translation>%1 · %2 年计划</translation>
        </message>
        <message>
            <source>%1 · valid %2 to %3</source>
            <translation>%1 · 有效期 %2 至 %3</translation>
        </message>
        <message>
            <source>nobody's customer</source>
            <translation>未分配客户</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>提交主管批准</translation>
        </message>
        <message>
            <source>Approve (cannot be undone)</source>
            <translation>批准（不可撤销）</translation>
        </message>
        <message>
            <source>Sign… (cannot be undone)</source>
            <translation>签定…（不可撤销）</translation>
        </message>
        <message>
            <source>Next step…</source>
            <translation>进入下一步…</translation>
        </message>
        <message>
            <source>One step back…</source>
            <translation>退回上一步…</translation>
        </message>
        <message>
            <source>Approve draft %1?</source>
            <translation>批准草案 %1？</translation>
        </message>
        <message>
            <source>The approval binds to the present content and cannot be undone.</source>
            <translation>批准针对现在的内容，不可撤销。</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Send the plan back</source>
            <translation>退回计划</translation>
        </message>
        <message>
            <source>What has to be changed?</source>
            <translation>需要修改什么？</translation>
        </message>
        <message>
            <source>Send back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>退回上一步</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Compare revisions</source>
            <translation>比较修订</translation>
        </message>
        <message>
            <source>Preview of the printed plan</source>
            <translation>打印稿预览</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>PDF and print</source>
            <translation>PDF 与打印</translation>
        </message>
        <message>
            <source>Export as PDF…</source>
            <translation>导出 PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanFieldText</name>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草案</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>修订</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有效期从</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Steps taken</source>
            <translation>已走步骤</translation>
        </message>
        <message>
            <source>Waived rule</source>
            <translation>豁免的规则</translation>
        </message>
        <message>
            <source>Submitted by</source>
            <translation>提交人</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>批准</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Our signer</source>
            <translation>我方签字人</translation>
        </message>
        <message>
            <source>Customer's signer</source>
            <translation>客户方签字人</translation>
        </message>
        <message>
            <source>Day of signing</source>
            <translation>签订日期</translation>
        </message>
        <message>
            <source>Correction clause</source>
            <translation>修正条款</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>预留比例</translation>
        </message>
        <message>
            <source>Why the growth is attainable</source>
            <translation>增长可实现的理由</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>优势</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>劣势</translation>
        </message>
        <message>
            <source>Opportunities</source>
            <translation>机会</translation>
        </message>
        <message>
            <source>Threats</source>
            <translation>威胁</translation>
        </message>
        <message>
            <source>Full year</source>
            <translation>全年</translation>
        </message>
        <message>
            <source>from</source>
            <translation>起点</translation>
        </message>
        <message>
            <source>rate</source>
            <translation>返利率</translation>
        </message>
        <message>
            <source>Quarter %1</source>
            <translation>第 %1 季度</translation>
        </message>
        <message>
            <source>Tier %1</source>
            <translation>第 %1 档</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n 条</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanPaper</name>
        <message>
            <source>Internal copy</source>
            <translation>内部版</translation>
        </message>
        <message>
            <source>Customer copy</source>
            <translation>客户版</translation>
        </message>
        <message>
            <source>Chinese and English</source>
            <translation>中英双语</translation>
        </message>
        <message>
            <source>%1 plan %2, %3</source>
            <translation>%1 %2 年计划 %3</translation>
        </message>
        <message>
            <source>Export the plan as PDF</source>
            <translation>导出年计划 PDF</translation>
        </message>
        <message>
            <source>Print the plan</source>
            <translation>打印年计划</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanStrip</name>
        <message>
            <source>Draft %1, submitted by %2, waits for a supervisor's approval.</source>
            <translation>草案 %1 已由 %2 提交，等待主管批准。</translation>
        </message>
        <message>
            <source>Sent back: %1</source>
            <translation>已退回：%1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>历史</translation>
        </message>
        <message>
            <source>The approval of %1 became void because of changes in: %2. Submit the plan again.</source>
            <translation>%1 的批准因以下改动而失效：%2。需要重新提交。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Missing to enter step %1: %2.</source>
            <translation>进入第 %1 步还差：%2。</translation>
        </message>
        <message>
            <source>Go to: %1</source>
            <translation>前往：%1</translation>
        </message>
        <message>
            <source>See the changes</source>
            <translation>查看改动</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanText</name>
        <message>
            <source>Data collected and analysed</source>
            <translation>资料收集/分析</translation>
        </message>
        <message>
            <source>Business review presented</source>
            <translation>业务回顾/汇报</translation>
        </message>
        <message>
            <source>Discussion and questions</source>
            <translation>讨论/问题解答</translation>
        </message>
        <message>
            <source>Contract draft submitted</source>
            <translation>提交合同草案</translation>
        </message>
        <message>
            <source>Contract content agreed</source>
            <translation>讨论/确定合同内容</translation>
        </message>
        <message>
            <source>Contract signed</source>
            <translation>签定合同</translation>
        </message>
        <message>
            <source>In execution</source>
            <translation>执行中</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已结案</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>已终止</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Net sales</source>
            <translation>净销售额</translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>回款</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>毛利</translation>
        </message>
        <message>
            <source>On-invoice discount</source>
            <translation>票面折扣</translation>
        </message>
        <message>
            <source>Rebate</source>
            <translation>返利</translation>
        </message>
        <message>
            <source>Display fee</source>
            <translation>陈列费</translation>
        </message>
        <message>
            <source>Listing fee</source>
            <translation>进场费</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>活动</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Promoters</source>
            <translation>促销员</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>固定</translation>
        </message>
        <message>
            <source>Volume-driven</source>
            <translation>随量</translation>
        </message>
        <message>
            <source>Contractual</source>
            <translation>合同类</translation>
        </message>
        <message>
            <source>Growth over last year</source>
            <translation>同比增长</translation>
        </message>
        <message>
            <source>Payment on time</source>
            <translation>按期回款</translation>
        </message>
        <message>
            <source>Shelf share</source>
            <translation>排面占比</translation>
        </message>
        <message>
            <source>Range listed</source>
            <translation>品项上架</translation>
        </message>
        <message>
            <source>On everything</source>
            <translation>全额</translation>
        </message>
        <message>
            <source>Per slab</source>
            <translation>超额累进</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>未选择</translation>
        </message>
        <message>
            <source>Whole amount</source>
            <translation>全部金额</translation>
        </message>
        <message>
            <source>Increment only</source>
            <translation>仅增量</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Half-year</source>
            <translation>半年</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Cash</source>
            <translation>现金</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>抵货款</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>货品</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>我方</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Account manager</source>
            <translation>客户经理</translation>
        </message>
        <message>
            <source>Head office</source>
            <translation>总部</translation>
        </message>
        <message>
            <source>Waiting for approval</source>
            <translation>等待批准</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已批准</translation>
        </message>
        <message>
            <source>Approval void</source>
            <translation>批准失效</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>已退回</translation>
        </message>
        <message>
            <source>Not submitted</source>
            <translation>未提交</translation>
        </message>
        <message>
            <source>waiting</source>
            <translation>待批</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已批</translation>
        </message>
        <message>
            <source>void</source>
            <translation>失效</translation>
        </message>
        <message>
            <source>sent back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>not approved</source>
            <translation>未批</translation>
        </message>
        <message>
            <source>Revision %1</source>
            <translation>修订 %1</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>草案 %1</translation>
        </message>
        <message>
            <source>supervisor's approval</source>
            <translation>主管批准</translation>
        </message>
        <message>
            <source>last year's figures</source>
            <translation>去年数据</translation>
        </message>
        <message>
            <source>business review</source>
            <translation>业务回顾</translation>
        </message>
        <message>
            <source>checklist</source>
            <translation>质量检查</translation>
        </message>
        <message>
            <source>signers' names</source>
            <translation>签署人姓名</translation>
        </message>
        <message>
            <source>day of signing</source>
            <translation>签定日期</translation>
        </message>
        <message>
            <source>Jan</source>
            <translation>1 月</translation>
        </message>
        <message>
            <source>Feb</source>
            <translation>2 月</translation>
        </message>
        <message>
            <source>Mar</source>
            <translation>3 月</translation>
        </message>
        <message>
            <source>Apr</source>
            <translation>4 月</translation>
        </message>
        <message>
            <source>May</source>
            <translation>5 月</translation>
        </message>
        <message>
            <source>Jun</source>
            <translation>6 月</translation>
        </message>
        <message>
            <source>Jul</source>
            <translation>7 月</translation>
        </message>
        <message>
            <source>Aug</source>
            <translation>8 月</translation>
        </message>
        <message>
            <source>Sep</source>
            <translation>9 月</translation>
        </message>
        <message>
            <source>Oct</source>
            <translation>10 月</translation>
        </message>
        <message>
            <source>Nov</source>
            <translation>11 月</translation>
        </message>
        <message>
            <source>Dec</source>
            <translation>12 月</translation>
        </message>
        <message>
            <source>No category</source>
            <translation>未分类</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>全部品类</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>内部</translation>
        </message>
        <message>
            <source>Market overview</source>
            <translation>市场概况</translation>
        </message>
        <message>
            <source>Category market</source>
            <translation>品类市场</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>渠道发展</translation>
        </message>
        <message>
            <source>Last year's business</source>
            <translation>去年业务</translation>
        </message>
        <message>
            <source>SWOT</source>
            <translation>SWOT</translation>
        </message>
        <message>
            <source>Plan summary</source>
            <translation>计划摘要</translation>
        </message>
        <message>
            <source>Monthly targets</source>
            <translation>分月目标</translation>
        </message>
        <message>
            <source>Rebates</source>
            <translation>返利</translation>
        </message>
        <message>
            <source>Trade promotion</source>
            <translation>客户促销</translation>
        </message>
        <message>
            <source>Consumer activities</source>
            <translation>主题活动</translation>
        </message>
        <message>
            <source>Merchandising</source>
            <translation>生动化</translation>
        </message>
        <message>
            <source>Refrigeration and equipment</source>
            <translation>冰冻化与设备</translation>
        </message>
        <message>
            <source>Service promises</source>
            <translation>服务承诺</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>行动</translation>
        </message>
        <message>
            <source>KPIs and reviews</source>
            <translation>KPI 与监控</translation>
        </message>
        <message>
            <source>Costs and margin</source>
            <translation>费用与损益</translation>
        </message>
        <message>
            <source>Correction clause</source>
            <translation>修正条款</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>签署</translation>
        </message>
        <message>
            <source>Quality checklist</source>
            <translation>质量检查</translation>
        </message>
        <message>
            <source>History and approvals</source>
            <translation>历史与审批</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Targets and spend</source>
            <translation>目标与投入</translation>
        </message>
        <message>
            <source>Execution</source>
            <translation>执行</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>检查</translation>
        </message>
        <message>
            <source>Summary, targets and spend are filled in</source>
            <translation>摘要、目标与投入已填写</translation>
        </message>
        <message>
            <source>Both sides promise something</source>
            <translation>双方都有承诺</translation>
        </message>
        <message>
            <source>Market, category, channel, last year and plan are all described</source>
            <translation>市场、品类、渠道、去年业务、计划五部分齐全</translation>
        </message>
        <message>
            <source>All four fields of the SWOT are filled in</source>
            <translation>SWOT 四格均已填写</translation>
        </message>
        <message>
            <source>The summary fits one page</source>
            <translation>摘要不超过一页</translation>
        </message>
        <message>
            <source>Every line of every table is complete</source>
            <translation>各表每一行填写完整</translation>
        </message>
        <message>
            <source>The texts follow the order of last year's plan</source>
            <translation>文字顺序与去年计划一致</translation>
        </message>
        <message>
            <source>Every target has a number and an owner</source>
            <translation>每项目标有数字、有负责人</translation>
        </message>
        <message>
            <source>Growth lies within what was reached before, or is justified</source>
            <translation>增长在历史幅度之内，或有理由</translation>
        </message>
        <message>
            <source>Every rebate has a mode and rising tiers</source>
            <translation>每项返利有计算方式和递增档次</translation>
        </message>
        <message>
            <source>No two lines pay for the same store, kind and period</source>
            <translation>同一门店、种类、周期不重复付费</translation>
        </message>
        <message>
            <source>Every KPI has a target, an owner and a frequency</source>
            <translation>每个 KPI 有目标、负责人和频次</translation>
        </message>
        <message>
            <source>The quarterly reviews are dated</source>
            <translation>四次季度回顾已定日期</translation>
        </message>
        <message>
            <source>Every action has an owner, a day and who decides</source>
            <translation>每项行动有负责人、期限和决定权</translation>
        </message>
        <message>
            <source>There is a correction clause</source>
            <translation>有修正条款</translation>
        </message>
        <message>
            <source>A reserve is set aside</source>
            <translation>已预留机动比例</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>结构</translation>
        </message>
        <message>
            <source>Direction</source>
            <translation>方向</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>形式</translation>
        </message>
        <message>
            <source>Content</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Execution rules</source>
            <translation>执行</translation>
        </message>
        <message>
            <source>Flexibility</source>
            <translation>弹性</translation>
        </message>
        <message>
            <source>must</source>
            <translation>必须</translation>
        </message>
        <message>
            <source>should</source>
            <translation>建议</translation>
        </message>
        <message>
            <source>met</source>
            <translation>满足</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未满足</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>已豁免</translation>
        </message>
        <message>
            <source>check by eye</source>
            <translation>请人工核对</translation>
        </message>
        <message>
            <source>plan made</source>
            <translation>新建计划</translation>
        </message>
        <message>
            <source>content changed</source>
            <translation>修改内容</translation>
        </message>
        <message>
            <source>step entered</source>
            <translation>进入步骤</translation>
        </message>
        <message>
            <source>one step back</source>
            <translation>退回一步</translation>
        </message>
        <message>
            <source>submitted</source>
            <translation>提交</translation>
        </message>
        <message>
            <source>rule waived</source>
            <translation>豁免规则</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>签订</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>撤销</translation>
        </message>
        <message>
            <source>done again</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>customers merged</source>
            <translation>合并客户</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlansPage</name>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>⌄ %1</source>
            <translation>⌄ %1</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Net sales target</source>
            <translation>净销售目标</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>达成</translation>
        </message>
        <message>
            <source>behind: under 95 % of the months due</source>
            <translation>落后：不足应达成月份的 95 %</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>审批</translation>
        </message>
        <message>
            <source>Missing for the next step</source>
            <translation>下一步还差</translation>
        </message>
        <message>
            <source>Annual plans</source>
            <translation>年计划</translation>
        </message>
        <message>
            <source>New annual plan</source>
            <translation>新建年计划</translation>
        </message>
        <message>
            <source>New plan…</source>
            <translation>新建计划…</translation>
        </message>
        <message>
            <source>Find a plan by customer</source>
            <translation>按客户查找计划</translation>
        </message>
        <message>
            <source>Customer or code</source>
            <translation>客户或编号</translation>
        </message>
        <message>
            <source>All owners</source>
            <translation>全部负责人</translation>
        </message>
        <message>
            <source>All steps</source>
            <translation>全部步骤</translation>
        </message>
        <message numerus="yes">
            <source>%n plans</source>
            <translation>
                <numerusform>%n 份计划</numerusform>
            </translation>
        </message>
        <message>
            <source>No plans for %1 yet</source>
            <translation>%1 年还没有计划</translation>
        </message>
        <message>
            <source>Begin one for a customer; last year's plan can be copied.</source>
            <translation>为客户新建一份，可复制去年的计划。</translation>
        </message>
        <message>
            <source>No plan fits the filter</source>
            <translation>没有符合筛选条件的计划</translation>
        </message>
        <message numerus="yes">
            <source>%n plans of this year are hidden by it.</source>
            <translation>
                <numerusform>本年度有 %n 份计划被筛选隐藏。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>已复制 %n 行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PreviewPane</name>
        <message>
            <source>Preview</source>
            <translation>预览</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户版</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部版</translation>
        </message>
        <message>
            <source>For whom the copy is</source>
            <translation>给谁的版本</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一页</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一页</translation>
        </message>
        <message>
            <source>Language, zoom and close</source>
            <translation>语言、缩放与关闭</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>适合宽度</translation>
        </message>
        <message>
            <source>Close the preview</source>
            <translation>关闭预览</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::RebateCard</name>
        <message>
            <source>What the rate of a tier applies to</source>
            <translation>档次返利率的计算方式</translation>
        </message>
        <message>
            <source>On everything: the reached tier's rate on the whole basis. Per slab: each rate on the part inside its tier.</source>
            <translation>全额：按达到的档次对全部金额计算。超额累进：各档只对落在该档内的部分计算。</translation>
        </message>
        <message>
            <source>Tiers of the rebate</source>
            <translation>返利档次</translation>
        </message>
        <message>
            <source>Add a tier</source>
            <translation>添加档次</translation>
        </message>
        <message>
            <source>Delete the tier</source>
            <translation>删除该档</translation>
        </message>
        <message>
            <source>last year's, frozen in the plan</source>
            <translation>去年金额，固定在计划里</translation>
        </message>
        <message>
            <source>Take last year's net sales</source>
            <translation>取去年净销售额</translation>
        </message>
        <message>
            <source>empty = no cap</source>
            <translation>空 = 不设上限</translation>
        </message>
        <message>
            <source>empty = never void</source>
            <translation>空 = 不作废</translation>
        </message>
        <message>
            <source>If the year reaches the sum of the thresholds, each missed period earns its rate on its own sales.</source>
            <translation>全年达到各期门槛之和时，未达标的期间按自身销售额补返。</translation>
        </message>
        <message>
            <source>Choose one:</source>
            <translation>请选择：</translation>
        </message>
        <message>
            <source>A rebate needs at least one tier.</source>
            <translation>返利至少要有一个档次。</translation>
        </message>
        <message>
            <source>The thresholds have to rise from tier to tier.</source>
            <translation>各档门槛必须逐档升高。</translation>
        </message>
        <message>
            <source>Growth needs a base above 0, else the rebate earns nothing.</source>
            <translation>按增长返利需要大于 0 的基数，否则返利为零。</translation>
        </message>
        <message>
            <source>The worked example needs tiers and net sales targets.</source>
            <translation>算例需要档次和净销售额目标。</translation>
        </message>
        <message>
            <source>Worked example: %1</source>
            <translation>算例：%1</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>“%1” is no number.</source>
            <translation>“%1”不是数字。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SigningSection</name>
        <message>
            <source>Approvals</source>
            <translation>批准记录</translation>
        </message>
        <message>
            <source>Not submitted yet. A supervisor's approval is needed to enter step 4 and again to sign.</source>
            <translation>尚未提交。进入第 4 步和签订前都需要主管批准。</translation>
        </message>
        <message>
            <source>Steps taken</source>
            <translation>已走步骤</translation>
        </message>
        <message>
            <source>Quarterly reviews</source>
            <translation>季度回顾</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有效期从</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Our signer</source>
            <translation>我方签字人</translation>
        </message>
        <message>
            <source>Customer's signer</source>
            <translation>客户方签字人</translation>
        </message>
        <message>
            <source>Day of signing</source>
            <translation>签订日期</translation>
        </message>
        <message>
            <source>Signers and day are entered when the plan is signed.</source>
            <translation>签字人和日期在签订时填写。</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草案</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Approved, valid</source>
            <translation>已批准，有效</translation>
        </message>
        <message>
            <source>Approved, void</source>
            <translation>已批准，已失效</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Waiting for approval</source>
            <translation>待批准</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>何人</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>self-approved (only one approver)</source>
            <translation>自批（仅一位批准人）</translation>
        </message>
        <message>
            <source>changed since: %1</source>
            <translation>之后有改动：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步骤</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>登记人</translation>
        </message>
        <message>
            <source>People</source>
            <translation>参与人</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Quarter %1</source>
            <translation>第 %1 季度</translation>
        </message>
        <message>
            <source>Review due</source>
            <translation>回顾日期</translation>
        </message>
        <message>
            <source>no day yet</source>
            <translation>尚未定日</translation>
        </message>
        <message>
            <source>From today</source>
            <translation>距今</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SpreadDialog</name>
        <message>
            <source>Share out</source>
            <translation>分摊</translation>
        </message>
        <message>
            <source>Share the year out over the months</source>
            <translation>把全年分摊到各月</translation>
        </message>
        <message>
            <source>All categories together</source>
            <translation>全部品类合计</translation>
        </message>
        <message>
            <source>like last year</source>
            <translation>按去年走势</translation>
        </message>
        <message>
            <source>like the months now</source>
            <translation>按现在各月比例</translation>
        </message>
        <message>
            <source>evenly</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>&amp;Category</source>
            <translation>品类(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Amount of the year</source>
            <translation>全年金额(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>分摊方式(&amp;H)</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>品类</translation>
        </message>
        <message>
            <source>Amount of the year</source>
            <translation>全年金额</translation>
        </message>
        <message>
            <source>How</source>
            <translation>分摊方式</translation>
        </message>
        <message>
            <source>The locked months already hold more than this amount.</source>
            <translation>锁定的月份已超过这个金额。</translation>
        </message>
        <message>
            <source>Type the amount of the whole year.</source>
            <translation>请填写全年金额。</translation>
        </message>
        <message>
            <source>This is no amount; write it like 55.6.</source>
            <translation>这不是金额，请写成 55.6。</translation>
        </message>
        <message>
            <source>All months share the amount.</source>
            <translation>全部月份参与分摊。</translation>
        </message>
        <message numerus="yes">
            <source>%n locked months keep theirs; the others share the rest.</source>
            <translation>
                <numerusform>%n 个锁定的格保持不变，其余分摊余额。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::StepDialog</name>
        <message>
            <source>Day of the step</source>
            <translation>步骤日期</translation>
        </message>
        <message>
            <source>People</source>
            <translation>参加人</translation>
        </message>
        <message>
            <source>Our signer</source>
            <translation>我方签署人</translation>
        </message>
        <message>
            <source>Customer's signer</source>
            <translation>客户签署人</translation>
        </message>
        <message>
            <source>Day of signing</source>
            <translation>签定日期</translation>
        </message>
        <message>
            <source>Sign (cannot be undone)</source>
            <translation>签定（不可撤销）</translation>
        </message>
        <message>
            <source>Enter this step</source>
            <translation>进入此步骤</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>第 %1 步：%2</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>separated by commas</source>
            <translation>用逗号分隔</translation>
        </message>
        <message>
            <source>&amp;Day of the step</source>
            <translation>步骤日期(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>参加人(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Our signer</source>
            <translation>我方签署人(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Customer's signer</source>
            <translation>客户签署人(&amp;C)</translation>
        </message>
        <message>
            <source>Day of &amp;signing</source>
            <translation>签定日期(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>备注(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::StepsBar</name>
        <message>
            <source>signed on %1</source>
            <translation>%1 签定</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>done %1</source>
            <translation>%1 完成</translation>
        </message>
        <message>
            <source>under way · may go on</source>
            <translation>进行中 · 可进入下一步</translation>
        </message>
        <message numerus="yes">
            <source>under way · %n missing</source>
            <translation>
                <numerusform>进行中 · 还差 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>未开始</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TargetGridModel</name>
        <message>
            <source>“%1” is no percentage; write it like 8 or 8.5 %.</source>
            <translation>“%1”不是百分比，请写成 8 或 8.5 %。</translation>
        </message>
        <message>
            <source>“%1” is no amount; write it like 55.6.</source>
            <translation>“%1”不是金额，请写成 55.6。</translation>
        </message>
        <message>
            <source>Line %1, column %2 of what was pasted is no amount: “%3”. Nothing was pasted.</source>
            <translation>粘贴内容第 %1 行第 %2 列不是金额：“%3”。未粘贴任何内容。</translation>
        </message>
        <message>
            <source>There is nothing to paste into the target columns from here.</source>
            <translation>从这里起没有可粘贴到目标列的内容。</translation>
        </message>
        <message>
            <source>Choose the cell to carry over together with the cells to fill.</source>
            <translation>请把来源格和要填充的格一起选中。</translation>
        </message>
        <message>
            <source>%1 yuan, locked</source>
            <translation>%1 元，已锁定</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 元</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>增长</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>去年</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>whole year</source>
            <translation>全年</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目标 %1</translation>
        </message>
        <message>
            <source>last year %1</source>
            <translation>去年 %1</translation>
        </message>
        <message>
            <source>growth %1</source>
            <translation>增长 %1</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>已锁定</translation>
        </message>
        <message>
            <source>Whole year</source>
            <translation>全年</translation>
        </message>
        <message>
            <source>* %1: %2 to %3 are estimated</source>
            <translation>* %1 年%2至%3为估算</translation>
        </message>
        <message>
            <source>* %1 has no figures of this month yet</source>
            <translation>* %1 年此月尚无数据</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TargetsSection</name>
        <message>
            <source>What is targeted</source>
            <translation>目标种类</translation>
        </message>
        <message>
            <source>10k yuan</source>
            <translation>万元</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>元</translation>
        </message>
        <message>
            <source>Unit of the amounts</source>
            <translation>金额单位</translation>
        </message>
        <message>
            <source>Keep year</source>
            <translation>保持全年</translation>
        </message>
        <message>
            <source>On: a typed month leaves the year as it is, the open months share the rest. Off: the year becomes the sum of the months.</source>
            <translation>打开：填写月份时全年不变，未锁定的月份分摊余额。关闭：全年等于各月之和。</translation>
        </message>
        <message>
            <source>Share year…</source>
            <translation>分摊全年…</translation>
        </message>
        <message>
            <source>Fill to the right (Ctrl+R); Ctrl+D fills downwards</source>
            <translation>向右填充（Ctrl+R）；Ctrl+D 向下填充</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>锁定</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Add a category…</source>
            <translation>添加品类…</translation>
        </message>
        <message>
            <source>Remove this category</source>
            <translation>移除此品类</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>No targets yet. Type months or a year, or share a total out.</source>
            <translation>还没有目标。请填写月份或全年，或分摊一个总数。</translation>
        </message>
        <message numerus="yes">
            <source>The 12 months make the year exactly; %n locked, the others share the rest.</source>
            <translation>
                <numerusform>12 个月与全年完全一致；锁定 %n 格，其余分摊余额</numerusform>
            </translation>
        </message>
        <message>
            <source>The 12 months make the year exactly; nothing is locked.</source>
            <translation>12 个月与全年完全一致；没有锁定的月份</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解锁</translation>
        </message>
        <message numerus="yes">
            <source>%n cells, sum %1</source>
            <translation>
                <numerusform>%n 格，合计 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The locked months differ from the year by %1; unlock a month or change the year.</source>
            <translation>锁定的月份与全年相差 %1；请解锁月份或修改全年。</translation>
        </message>
        <message>
            <source>Add a category</source>
            <translation>添加品类</translation>
        </message>
        <message>
            <source>Name of the category</source>
            <translation>品类名称</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>添加</translation>
        </message>
        <message>
            <source>Why the growth is attainable</source>
            <translation>增长可实现的理由</translation>
        </message>
        <message>
            <source>Needed where a target lies outside what was reached before; internal.</source>
            <translation>目标超出以往幅度时需要说明；仅内部可见。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TextSection</name>
        <message>
            <source>Population, income, habits of the area; what is changing.</source>
            <translation>区域人口、收入、习惯与变化。</translation>
        </message>
        <message>
            <source>Size and growth of the beverage categories, brands, prices.</source>
            <translation>饮料各品类的规模与增长、品牌、价格。</translation>
        </message>
        <message>
            <source>How the channels develop and where this customer stands.</source>
            <translation>各渠道的发展，以及本客户所处的位置。</translation>
        </message>
        <message>
            <source>What was reached, what was not, and why. The figures are in the table of the targets and in the printed plan.</source>
            <translation>达成了什么、未达成什么、原因何在。数据见目标表和打印的计划。</translation>
        </message>
        <message>
            <source>The plan on one page: aims, means, what it costs and brings.</source>
            <translation>一页讲清：目标、手段、投入与回报。</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>优势</translation>
        </message>
        <message>
            <source>What we are good at with this customer</source>
            <translation>我们在这个客户的长处</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>劣势</translation>
        </message>
        <message>
            <source>Where we fall short</source>
            <translation>我们的不足</translation>
        </message>
        <message>
            <source>Opportunities</source>
            <translation>机会</translation>
        </message>
        <message>
            <source>What we could use</source>
            <translation>可以利用的机会</translation>
        </message>
        <message>
            <source>Threats</source>
            <translation>威胁</translation>
        </message>
        <message>
            <source>What could hurt us</source>
            <translation>可能受到的冲击</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 / %2 字</translation>
        </message>
        <message>
            <source>Longer than the one page of the printed summary.</source>
            <translation>超过打印摘要的一页。</translation>
        </message>
        <message>
            <source>Annual plan %1, %2</source>
            <translation>%1 年计划，%2</translation>
        </message>
        <message>
            <source>When and how the plan may be corrected: which deviation, over how long, who decides, from when it counts.</source>
            <translation>何时、如何修正计划：偏差多大、持续多久、由谁决定、从何时起算。</translation>
        </message>
        <message>
            <source>Correction clause</source>
            <translation>修正条款</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>预留比例</translation>
        </message>
        <message>
            <source>of the budget, set aside for what nobody foresees</source>
            <translation>预算中为意外情况预留的部分</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TierModel</name>
        <message>
            <source>Tier %1</source>
            <translation>第 %1 档</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>档次</translation>
        </message>
        <message>
            <source>Rate (%)</source>
            <translation>返利率（%）</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>距目标</translation>
        </message>
        <message>
            <source>%1: “%2” is no number.</source>
            <translation>%1：“%2”不是数字。</translation>
        </message>
        <message>
            <source>%1 above</source>
            <translation>已超 %1</translation>
        </message>
        <message>
            <source>%1 below</source>
            <translation>还差 %1</translation>
        </message>
        <message>
            <source>From (yuan)</source>
            <translation>达到（元）</translation>
        </message>
        <message>
            <source>From (%)</source>
            <translation>达到（%）</translation>
        </message>
        <message>
            <source>Earned (yuan)</source>
            <translation>刚达到时返利（元）</translation>
        </message>
    </context>
</TS>
