<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>accord::ui::AbcAgreementPane</name>
        <message numerus="yes">
            <source>Do the %n indicators agree?</source>
            <translation>
                <numerusform>%n 项指标是否一致</numerusform>
            </translation>
        </message>
        <message>
            <source>Only one indicator is shown</source>
            <translation>只显示一项指标</translation>
        </message>
        <message numerus="yes">
            <source>%n agree</source>
            <translation>
                <numerusform>%n 家同类</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n differ</source>
            <translation>
                <numerusform>%n 家有分歧</numerusform>
            </translation>
        </message>
        <message>
            <source>Nobody is two classes apart</source>
            <translation>没有相差两级的客户</translation>
        </message>
        <message numerus="yes">
            <source>%n customers are two classes apart (%1)</source>
            <translation>
                <numerusform>相差两级 %n 家（%1）</numerusform>
            </translation>
        </message>
        <message>
            <source>Composite %1</source>
            <translation>综合 %1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcApply</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 %2: %3 → %4, a visit every %5 days</source>
            <translation>%1 %2：%3 → %4，每 %5 天拜访一次</translation>
        </message>
        <message>
            <source>The customers have the classes of “%1” already.</source>
            <translation>客户的类别已经与“%1”一致。</translation>
        </message>
        <message>
            <source>Apply classes</source>
            <translation>应用类别</translation>
        </message>
        <message>
            <source>Give the customers the classes of “%1”? %2 This can be undone.</source>
            <translation>把“%1”的类别应用到客户？%2此操作可以撤销。</translation>
        </message>
        <message numerus="yes">
            <source>%n customers get another class.</source>
            <translation>
                <numerusform>%n 个客户的类别将改变。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n classes</source>
            <translation>
                <numerusform>更改 %n 个类别</numerusform>
            </translation>
        </message>
        <message>
            <source>Classes of “%1” applied.</source>
            <translation>已应用“%1”的类别。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcCompareDialog</name>
        <message>
            <source>%1 (as shown)</source>
            <translation>%1（当前显示）</translation>
        </message>
        <message>
            <source>Movement of classes</source>
            <translation>类别变动</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Was</source>
            <translation>原</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <source>Is</source>
            <translation>现</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>变动</translation>
        </message>
        <message>
            <source>↑ better</source>
            <translation>↑ 升</translation>
        </message>
        <message>
            <source>↓ worse</source>
            <translation>↓ 降</translation>
        </message>
        <message>
            <source>Who moved</source>
            <translation>变动的客户</translation>
        </message>
        <message>
            <source>No class moved</source>
            <translation>没有类别变动</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>From %1 to %2</source>
            <translation>从 %1 到 %2</translation>
        </message>
        <message numerus="yes">
            <source>%n customers moved: %1 up, %2 down</source>
            <translation>
                <numerusform>%n 家变动：升 %1，降 %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcExcludedDialog</name>
        <message>
            <source>Customers that are not ranked</source>
            <translation>不参与排名的客户</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Meaning</source>
            <translation>说明</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message numerus="yes">
            <source>%n customers; the first reason that fits is shown. Double click opens the customer.</source>
            <translation>
                <numerusform>%n 家；只列最先符合的原因。双击打开客户。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcExport</name>
        <message>
            <source>PDF document</source>
            <translation>PDF 文档</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel 工作簿</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV 表格</translation>
        </message>
        <message>
            <source>JSON document</source>
            <translation>JSON 文档</translation>
        </message>
        <message>
            <source>Export the ABC analysis</source>
            <translation>导出 ABC 分析</translation>
        </message>
        <message>
            <source>ABC analysis %1</source>
            <translation>ABC 分析 %1</translation>
        </message>
        <message>
            <source>Language of the document</source>
            <translation>文档语言</translation>
        </message>
        <message>
            <source>Chinese and English</source>
            <translation>中英双语</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <translation>已写入 %1。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcFeature</name>
        <message>
            <source>ABC analysis</source>
            <translation>ABC 分析</translation>
        </message>
        <message>
            <source>Classify customers (ABC)</source>
            <translation>客户分类（ABC）</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcGrid</name>
        <message>
            <source>%1 against %2</source>
            <translation>%1 对 %2</translation>
        </message>
        <message numerus="yes">
            <source>%1 %2, %3 %4: %n customers</source>
            <translation>
                <numerusform>%1 %2，%3 %4：%n 家</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcMethodDialog</name>
        <message>
            <source>By &amp;rank: numbers of customers A : B : C</source>
            <translation>按名次：A : B : C 的户数比</translation>
        </message>
        <message>
            <source>By &amp;value: cumulative share up to which A and B go</source>
            <translation>按金额：A 与 B 各到累计份额</translation>
        </message>
        <message>
            <source>Classify like this</source>
            <translation>按此分类</translation>
        </message>
        <message>
            <source>Method of classification</source>
            <translation>分类方法</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Part of class %1</source>
            <translation>%1 类所占份数</translation>
        </message>
        <message>
            <source>Share up to which class %1 goes</source>
            <translation>%1 类到累计份额</translation>
        </message>
        <message>
            <source>Full months of business needed</source>
            <translation>参与排名所需完整月数</translation>
        </message>
        <message>
            <source>Share of customers an indicator needs</source>
            <translation>指标计分所需客户覆盖率</translation>
        </message>
        <message>
            <source>Periods of the sequence</source>
            <translation>近期序列的期间</translation>
        </message>
        <message>
            <source>Months</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Quarters</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Half-years</source>
            <translation>半年</translation>
        </message>
        <message>
            <source>Years</source>
            <translation>年</translation>
        </message>
        <message>
            <source>Number of periods in the sequence</source>
            <translation>近期序列的期数</translation>
        </message>
        <message>
            <source>Full &amp;months of business needed</source>
            <translation>参与排名所需完整月数</translation>
        </message>
        <message>
            <source>&amp;Share of customers an indicator needs</source>
            <translation>指标计分所需客户覆盖率</translation>
        </message>
        <message>
            <source>&amp;Periods of the sequence</source>
            <translation>近期序列的期间</translation>
        </message>
        <message>
            <source>&amp;Number of periods</source>
            <translation>期数</translation>
        </message>
        <message>
            <source>The share of B must be above that of A, and both above 0.</source>
            <translation>B 的份额须大于 A 的份额，且两者都大于 0。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcPage</name>
        <message>
            <source>Nothing to classify yet</source>
            <translation>还没有可分类的数据</translation>
        </message>
        <message>
            <source>Import sales figures, then the customers are ranked here.</source>
            <translation>导入销售数据后，客户将在这里排名。</translation>
        </message>
        <message>
            <source>Import figures…</source>
            <translation>导入数据…</translation>
        </message>
        <message>
            <source>ABC analysis</source>
            <translation>ABC 分析</translation>
        </message>
        <message>
            <source>Kept runs, compare…</source>
            <translation>已存档与比较…</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>Keep (for good)…</source>
            <translation>存档（不可撤销）…</translation>
        </message>
        <message>
            <source>The chart is on the clipboard.</source>
            <translation>图表已复制。</translation>
        </message>
        <message>
            <source>This analysis could not be made</source>
            <translation>无法进行这次分析</translation>
        </message>
        <message>
            <source>Nobody can be ranked</source>
            <translation>没有可排名的客户</translation>
        </message>
        <message>
            <source>No customer has figures in this period and scope.</source>
            <translation>该时间段与范围内没有客户有数据。</translation>
        </message>
        <message>
            <source>kept %1 by %2</source>
            <translation>%2 于 %1 存档</translation>
        </message>
        <message>
            <source>computed %1, not kept</source>
            <translation>%1 计算，尚未存档</translation>
        </message>
        <message>
            <source>computing…</source>
            <translation>计算中…</translation>
        </message>
        <message>
            <source>Only a supervisor keeps an analysis.</source>
            <translation>只有主管可以存档。</translation>
        </message>
        <message numerus="yes">
            <source>%n customers</source>
            <translation>
                <numerusform>%n 家客户</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody left out</source>
            <translation>没有排除</translation>
        </message>
        <message numerus="yes">
            <source>%n left out: </source>
            <translation>
                <numerusform>排除 %n 家：</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ranked</source>
            <translation>
                <numerusform>%n 家参与排名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n customers with measures</source>
            <translation>
                <numerusform>%n 家有措施</numerusform>
            </translation>
        </message>
        <message>
            <source>Neither payment nor margin is shown</source>
            <translation>未显示回款额与毛利额</translation>
        </message>
        <message>
            <source>Keep this analysis</source>
            <translation>存档这次分析</translation>
        </message>
        <message>
            <source>Name. A kept analysis stays as it is: it cannot be changed, undone or deleted.</source>
            <translation>名称。存档后保持原样：不能修改、撤销或删除。</translation>
        </message>
        <message>
            <source>Keep for good</source>
            <translation>存档</translation>
        </message>
        <message>
            <source>Kept as “%1”.</source>
            <translation>已存档为“%1”。</translation>
        </message>
        <message>
            <source>The table is on the clipboard.</source>
            <translation>表格已复制。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcParameterBar</name>
        <message>
            <source>Roll up groups</source>
            <translation>按集团汇总</translation>
        </message>
        <message>
            <source>&amp;Period</source>
            <translation>时间段</translation>
        </message>
        <message>
            <source>&amp;Indicators and weights</source>
            <translation>指标与权重</translation>
        </message>
        <message>
            <source>Me&amp;thod</source>
            <translation>方法</translation>
        </message>
        <message>
            <source>&amp;Scope</source>
            <translation>范围</translation>
        </message>
        <message>
            <source>P&amp;olicy</source>
            <translation>策略</translation>
        </message>
        <message>
            <source>Other months…</source>
            <translation>其他月份…</translation>
        </message>
        <message>
            <source>Weight of %1 in percent</source>
            <translation>%1的权重（百分比）</translation>
        </message>
        <message>
            <source>Whose customers</source>
            <translation>谁的客户</translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>全部客户</translation>
        </message>
        <message>
            <source>Back to the company's standard</source>
            <translation>恢复公司标准</translation>
        </message>
        <message>
            <source>Read from a file…</source>
            <translation>从文件读取…</translation>
        </message>
        <message>
            <source>Save as a file…</source>
            <translation>存为文件…</translation>
        </message>
        <message>
            <source>Period: %1</source>
            <translation>时间段：%1</translation>
        </message>
        <message>
            <source>Method: %1</source>
            <translation>方法：%1</translation>
        </message>
        <message>
            <source>Company's standard</source>
            <translation>公司标准</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>已修改</translation>
        </message>
        <message>
            <source>Policy: %1</source>
            <translation>策略：%1</translation>
        </message>
        <message>
            <source>Total %1 %</source>
            <translation>合计 %1 %</translation>
        </message>
        <message>
            <source>Total %1 %, must be 100 %</source>
            <translation>合计 %1 %，须为 100 %</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcParetoChart</name>
        <message numerus="yes">
            <source>%1 is concentrated: the first %n customers hold %2</source>
            <translation>
                <numerusform>%1集中度：前 %n 家占 %2</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 by customer</source>
            <translation>各客户%1</translation>
        </message>
        <message>
            <source>%1 (%2), largest first</source>
            <translation>%1（%2），按名次</translation>
        </message>
        <message>
            <source>Cumulative share</source>
            <translation>累计份额</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n customers</source>
            <translation>
                <numerusform>%1 段 %n 家</numerusform>
            </translation>
        </message>
        <message>
            <source>Together %1</source>
            <translation>累计 %1</translation>
        </message>
        <message numerus="yes">
            <source>Composite %1: %n</source>
            <translation>
                <numerusform>综合 %1 %n 家</numerusform>
            </translation>
        </message>
        <message>
            <source>End of class %1</source>
            <translation>%1 类界线</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Composite class</source>
            <translation>综合类别</translation>
        </message>
        <message>
            <source>Class by this indicator</source>
            <translation>单项类别</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcPeriodDialog</name>
        <message>
            <source>Use this period</source>
            <translation>使用该时间段</translation>
        </message>
        <message>
            <source>Months of the analysis</source>
            <translation>分析的月份</translation>
        </message>
        <message>
            <source>First month</source>
            <translation>起始月份</translation>
        </message>
        <message>
            <source>Last month</source>
            <translation>截止月份</translation>
        </message>
        <message>
            <source>&amp;From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>&amp;To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>The last month lies before the first.</source>
            <translation>截止月份早于起始月份。</translation>
        </message>
        <message>
            <source>A period has 120 months at most.</source>
            <translation>时间段最多 120 个月。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcPolicyFile</name>
        <message>
            <source>ABC policy</source>
            <translation>ABC 策略</translation>
        </message>
        <message>
            <source>Read an ABC policy</source>
            <translation>读取 ABC 策略</translation>
        </message>
        <message>
            <source>Save the ABC policy</source>
            <translation>保存 ABC 策略</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <translation>已写入 %1。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcRun</name>
        <message>
            <source>ABC analysis</source>
            <translation>ABC 分析</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcRunsDialog</name>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比较</translation>
        </message>
        <message>
            <source>Kept ABC analyses</source>
            <translation>已存档的 ABC 分析</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>时间段</translation>
        </message>
        <message>
            <source>Ranked</source>
            <translation>排名家数</translation>
        </message>
        <message>
            <source>Kept at</source>
            <translation>存档时间</translation>
        </message>
        <message>
            <source>By</source>
            <translation>存档人</translation>
        </message>
        <message>
            <source>No analysis is kept yet</source>
            <translation>还没有存档</translation>
        </message>
        <message>
            <source>Keep one at the end of a quarter; then later ones can be compared with it.</source>
            <translation>季度末存档一次，以后便可与之比较。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Choose two to compare them with each other.</source>
            <translation>选两个可相互比较。</translation>
        </message>
        <message>
            <source>Compare these two</source>
            <translation>比较这两个</translation>
        </message>
        <message>
            <source>Compare with what is shown</source>
            <translation>与当前结果比较</translation>
        </message>
        <message>
            <source>Apply to the customers…</source>
            <translation>应用到客户…</translation>
        </message>
        <message>
            <source>Only a supervisor applies classes.</source>
            <translation>只有主管可以应用类别。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcSteps</name>
        <message>
            <source>Collect data</source>
            <translation>收集数据</translation>
        </message>
        <message>
            <source>Process</source>
            <translation>处理</translation>
        </message>
        <message>
            <source>ABC table</source>
            <translation>ABC 表</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>分类</translation>
        </message>
        <message>
            <source>Focus and measures</source>
            <translation>重点与措施</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcTable</name>
        <message>
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Set by hand; computed: %1</source>
            <translation>人工指定；计算类别：%1</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>上期</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>变动</translation>
        </message>
        <message>
            <source>Stability</source>
            <translation>稳定性</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>措施</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Payment share</source>
            <translation>回款份额</translation>
        </message>
        <message>
            <source>Cumulative</source>
            <translation>累计份额</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcTablePane</name>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>ABC table</source>
            <translation>ABC 表</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>变动</translation>
        </message>
        <message>
            <source>Amounts: %1</source>
            <translation>金额：%1</translation>
        </message>
        <message numerus="yes">
            <source>Total %n customers</source>
            <translation>
                <numerusform>合计 %n 家</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more are not ranked</source>
            <translation>
                <numerusform>另有 %n 家不参与排名</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已选 %n 家</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcText</name>
        <message>
            <source>Payment</source>
            <translation>回款额</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>毛利额</translation>
        </message>
        <message>
            <source>Dependence</source>
            <translation>依存度</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>升</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>降</translation>
        </message>
        <message>
            <source>Same</source>
            <translation>持平</translation>
        </message>
        <message>
            <source>Entered</source>
            <translation>新进</translation>
        </message>
        <message>
            <source>Too short</source>
            <translation>期数不足</translation>
        </message>
        <message>
            <source>Stable</source>
            <translation>稳定</translation>
        </message>
        <message>
            <source>Rising</source>
            <translation>上升</translation>
        </message>
        <message>
            <source>Falling</source>
            <translation>下降</translation>
        </message>
        <message>
            <source>Fluctuating</source>
            <translation>波动</translation>
        </message>
        <message>
            <source>Fewer than three classified periods</source>
            <translation>不足三期</translation>
        </message>
        <message>
            <source>The same class in every period</source>
            <translation>每期类别相同</translation>
        </message>
        <message>
            <source>Never worse, and better at the end</source>
            <translation>从未变差，末期好于首期</translation>
        </message>
        <message>
            <source>Never better, and worse at the end</source>
            <translation>从未变好，末期差于首期</translation>
        </message>
        <message>
            <source>Better and worse by turns</source>
            <translation>时好时差</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>内部</translation>
        </message>
        <message>
            <source>inactive</source>
            <translation>停用</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <source>no data</source>
            <translation>无数据</translation>
        </message>
        <message>
            <source>Belongs to our own company</source>
            <translation>本公司内部</translation>
        </message>
        <message>
            <source>Archived or lost by the end of the period</source>
            <translation>期末已归档或流失</translation>
        </message>
        <message>
            <source>Opened too late for a full comparison</source>
            <translation>开户太晚，完整月数不足</translation>
        </message>
        <message>
            <source>No figures in the period</source>
            <translation>时间段内没有数据</translation>
        </message>
        <message>
            <source>By value %1/%2 %</source>
            <translation>按金额 %1/%2 %</translation>
        </message>
        <message>
            <source>By rank %1:%2:%3</source>
            <translation>按名次 %1:%2:%3</translation>
        </message>
        <message>
            <source>Last whole quarter</source>
            <translation>上一完整季度</translation>
        </message>
        <message>
            <source>Last whole half-year</source>
            <translation>上一完整半年</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>最近 12 个月</translation>
        </message>
        <message>
            <source>Year so far</source>
            <translation>今年至今</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>去年</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Quarter %2 of %1</source>
            <translation>%1 年第 %2 季度</translation>
        </message>
        <message>
            <source>Year %1</source>
            <translation>%1 年</translation>
        </message>
        <message numerus="yes">
            <source>Last %n months</source>
            <translation>
                <numerusform>近 %n 月</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n quarters</source>
            <translation>
                <numerusform>近 %n 季</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n half-years</source>
            <translation>
                <numerusform>近 %n 半年</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Last %n years</source>
            <translation>
                <numerusform>近 %n 年</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcTransitionGrid</name>
        <message>
            <source>Transition matrix</source>
            <translation>转移矩阵</translation>
        </message>
        <message>
            <source>new</source>
            <translation>新</translation>
        </message>
        <message>
            <source>lost</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>原 %1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::AbcWhyPane</name>
        <message>
            <source>Customer before</source>
            <translation>上一客户</translation>
        </message>
        <message>
            <source>Next customer</source>
            <translation>下一客户</translation>
        </message>
        <message>
            <source>Close the pane (F7)</source>
            <translation>关闭侧栏（F7）</translation>
        </message>
        <message>
            <source>How the score is made up</source>
            <translation>得分构成</translation>
        </message>
        <message>
            <source>Payment of the last 12 months</source>
            <translation>近 12 个月回款</translation>
        </message>
        <message>
            <source>Measures</source>
            <translation>措施</translation>
        </message>
        <message>
            <source>Choose a customer</source>
            <translation>请选择客户</translation>
        </message>
        <message>
            <source>Why it is %1</source>
            <translation>为什么是 %1</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
        <message>
            <source>Computed %1 · by hand %2 until %3: %4</source>
            <translation>计算 %1 · 人工指定 %2，至 %3：%4</translation>
        </message>
        <message>
            <source>Computed %1 · nothing set by hand</source>
            <translation>计算 %1 · 人工指定 无</translation>
        </message>
        <message>
            <source>Indicator</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>数值</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>名次</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Score</source>
            <translation>得分</translation>
        </message>
        <message>
            <source>Weight</source>
            <translation>权重</translation>
        </message>
        <message>
            <source>Composite</source>
            <translation>综合</translation>
        </message>
        <message>
            <source>No. %1 with %2 is outside</source>
            <translation>第 %1 名 %2（界线外）</translation>
        </message>
        <message>
            <source>No. %1 with %2 is above</source>
            <translation>第 %1 名 %2（上一类末位）</translation>
        </message>
        <message>
            <source>Variation %1</source>
            <translation>本期变异系数 %1</translation>
        </message>
        <message>
            <source>Nothing in particular</source>
            <translation>无特别措施</translation>
        </message>
    </context>
</TS>
