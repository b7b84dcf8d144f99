<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
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
            <translation>等级</translation>
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
            <source>* %1 has no figures of this month yet</source>
            <translation>* %1 年此月尚无数据</translation>
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
    </context>
</TS>
