<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>accord::ui::ImportOutcome</name>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>数字</translation>
        </message>
        <message>
            <source>Now (CNY)</source>
            <translation>现在（元）</translation>
        </message>
        <message>
            <source>Afterwards (CNY)</source>
            <translation>导入后（元）</translation>
        </message>
        <message>
            <source>Monthly totals that fall</source>
            <translation>会减少的月度合计</translation>
        </message>
        <message>
            <source>Rows new</source>
            <translation>新增行</translation>
        </message>
        <message>
            <source>Rows changed</source>
            <translation>变更行</translation>
        </message>
        <message>
            <source>Rows unchanged</source>
            <translation>未变行</translation>
        </message>
        <message>
            <source>Rows rejected</source>
            <translation>被拒行</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Totals of the rows taken: %1</source>
            <translation>所取各行合计：%1</translation>
        </message>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <source>%1 rows become %2 figures by customer, month and category that are new, %3 that change, %4 that stay.</source>
            <translation>%1 行汇总为按客户、月份、品类的数字：新增 %2 个，变更 %3 个，不变 %4 个。</translation>
        </message>
        <message numerus="yes">
            <source>%n customers opened.</source>
            <translation>
                <numerusform>新建客户 %n 家。</numerusform>
            </translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>记录</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>On file</source>
            <translation>现有</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>文件中</translation>
        </message>
        <message>
            <source>What is on file and would change</source>
            <translation>将被修改的现有内容</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ImportRun</name>
        <message>
            <source>Importing %1</source>
            <translation>正在导入 %1</translation>
        </message>
        <message>
            <source>Taking the import back</source>
            <translation>正在撤回导入</translation>
        </message>
        <message>
            <source>Save the rejected rows</source>
            <translation>保存被拒的行</translation>
        </message>
        <message>
            <source>rejected rows.csv</source>
            <translation>被拒的行.csv</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message numerus="yes">
            <source>%n rejected rows saved</source>
            <translation>
                <numerusform>已保存 %n 个被拒的行</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ImportTask</name>
        <message>
            <source>Pasted table</source>
            <translation>粘贴的表格</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ImportsPage</name>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import from Excel or CSV</source>
            <translation>从 Excel 或 CSV 导入</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>The import is still running.</source>
            <translation>导入还在进行。</translation>
        </message>
        <message>
            <source>Cancelled now, nothing of it is kept.</source>
            <translation>现在取消，不会留下任何数据。</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>取消导入</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::LookalikeList</name>
        <message>
            <source>Leave these rows out</source>
            <translation>略过这些行</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行号</translation>
        </message>
        <message>
            <source>New row</source>
            <translation>新行</translation>
        </message>
        <message>
            <source>What is the same</source>
            <translation>相同之处</translation>
        </message>
        <message>
            <source>Resembles</source>
            <translation>与之相似</translation>
        </message>
        <message>
            <source>%1, line %2 of this file</source>
            <translation>%1（本文件第 %2 行）</translation>
        </message>
        <message>
            <source>%1 (%2), on file</source>
            <translation>%1（%2，已有）</translation>
        </message>
        <message>
            <source>Rows that resemble others</source>
            <translation>与其他记录相似的行</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows resemble others and are left out</source>
            <translation>
                <numerusform>已略过 %Ln 个相似的行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new rows resemble others; perhaps they are the same</source>
            <translation>
                <numerusform>%Ln 个新行与其他记录相似，可能是同一个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::MappingOptions</name>
        <message>
            <source>What the columns do not say</source>
            <translation>列里没有写明的</translation>
        </message>
        <message>
            <source>&amp;Days are written as</source>
            <translation>日期写法(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Category of all rows</source>
            <translation>所有行的品类(&amp;C)</translation>
        </message>
        <message>
            <source>when no column says it</source>
            <translation>没有品类列时填写</translation>
        </message>
        <message>
            <source>&amp;Months are columns</source>
            <translation>各月是各列(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Year of those months</source>
            <translation>这些月份的年份(&amp;Y)</translation>
        </message>
        <message>
            <source>Their &amp;figures are</source>
            <translation>其中的数字是(&amp;F)</translation>
        </message>
        <message>
            <source>How it is taken in</source>
            <translation>怎样取入</translation>
        </message>
        <message>
            <source>Figures &amp;on file</source>
            <translation>已有的数字(&amp;O)</translation>
        </message>
        <message>
            <source>Replace what the file contains</source>
            <translation>以文件中的为准替换</translation>
        </message>
        <message>
            <source>Replace the months of the file</source>
            <translation>整月替换文件涉及的月份</translation>
        </message>
        <message>
            <source>Add to them</source>
            <translation>累加</translation>
        </message>
        <message>
            <source>Update them</source>
            <translation>更新</translation>
        </message>
        <message>
            <source>Leave them as they are</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>Refuse the file</source>
            <translation>拒绝整个文件</translation>
        </message>
        <message>
            <source>Open customers that are &amp;not on file</source>
            <translation>新建档案中没有的客户(&amp;N)</translation>
        </message>
        <message>
            <source>O&amp;wner of new customers</source>
            <translation>新客户的负责人(&amp;W)</translation>
        </message>
        <message>
            <source>One wrong row refuses the &amp;file</source>
            <translation>有一行错误就拒绝整个文件(&amp;F)</translation>
        </message>
        <message>
            <source>Year first (2026-03-01)</source>
            <translation>年在前（2026-03-01）</translation>
        </message>
        <message>
            <source>By the rules (the importing manager)</source>
            <translation>按规则（导入的客户经理）</translation>
        </message>
        <message>
            <source>Net sales count as &amp;payments too</source>
            <translation>净销售额同时作为回款(&amp;P)</translation>
        </message>
        <message>
            <source>For files that have no column of payments.</source>
            <translation>用于没有回款列的文件。</translation>
        </message>
        <message>
            <source>What is &amp;on file already</source>
            <translation>已在档案中的(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::MappingStep</name>
        <message>
            <source>Columns of the file and the fields they bring</source>
            <translation>文件的列与对应的字段</translation>
        </message>
        <message>
            <source>Heading in the file</source>
            <translation>文件中的列标题</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>样例</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>对应字段</translation>
        </message>
        <message>
            <source>Load a map…</source>
            <translation>载入对应表…</translation>
        </message>
        <message>
            <source>Save the map…</source>
            <translation>保存对应表…</translation>
        </message>
        <message>
            <source>Which column is what</source>
            <translation>各列对应什么</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列对应</translation>
        </message>
        <message numerus="yes">
            <source>%n fields</source>
            <translation>
                <numerusform>%n 个字段</numerusform>
            </translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>试运行</translation>
        </message>
        <message>
            <source>as last time</source>
            <translation>沿用上次的对应</translation>
        </message>
        <message>
            <source>Field for %1</source>
            <translation>%1 的字段</translation>
        </message>
        <message>
            <source>(leave out)</source>
            <translation>（不导入）</translation>
        </message>
        <message>
            <source>✓ Everything that is needed is there.</source>
            <translation>✓ 需要的都有了。</translation>
        </message>
        <message>
            <source>△ Still needed: %1</source>
            <translation>△ 还缺：%1</translation>
        </message>
        <message>
            <source>; </source>
            <translation>；</translation>
        </message>
        <message>
            <source>%1 = %2</source>
            <translation>%1 = %2</translation>
        </message>
        <message>
            <source>Load a map</source>
            <translation>载入对应表</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>对应表</translation>
        </message>
        <message>
            <source>Save the map</source>
            <translation>保存对应表</translation>
        </message>
        <message>
            <source>map.json</source>
            <translation>对应表.json</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ReadingStep</name>
        <message>
            <source>&amp;Encoding</source>
            <translation>编码(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Delimiter</source>
            <translation>分隔符(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Sheet</source>
            <translation>工作表(&amp;S)</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>文件的前几行</translation>
        </message>
        <message>
            <source>How the file is read</source>
            <translation>文件怎样读取</translation>
        </message>
        <message>
            <source>Found out</source>
            <translation>自动识别</translation>
        </message>
        <message>
            <source>GB18030 (simplified Chinese)</source>
            <translation>GB18030（简体中文）</translation>
        </message>
        <message>
            <source>Big5 (traditional Chinese)</source>
            <translation>Big5（繁体中文）</translation>
        </message>
        <message>
            <source>Latin-1 (Western Europe)</source>
            <translation>Latin-1（西欧）</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>逗号</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>分号</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>制表符</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>竖线</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>读取</translation>
        </message>
        <message>
            <source>Match the columns</source>
            <translation>对应各列</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在读取…</translation>
        </message>
        <message>
            <source>Excel workbook, sheet %1</source>
            <translation>Excel 工作簿，工作表 %1</translation>
        </message>
        <message>
            <source>Text in %1</source>
            <translation>%1 文本</translation>
        </message>
        <message numerus="yes">
            <source>%1; headings in line %2, %n columns</source>
            <translation>
                <numerusform>%1；标题在第 %2 行，共 %n 列</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::RejectedRowsModel</name>
        <message>
            <source>Value (type the right one)</source>
            <translation>内容（可直接改正）</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <source>(whole row)</source>
            <translation>（整行）</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>%1 (no such column)</source>
            <translation>%1（文件里没有这一列）</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ResultStep</name>
        <message>
            <source>Cancel the import</source>
            <translation>取消导入</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>导入进度</translation>
        </message>
        <message>
            <source>Look at the customers</source>
            <translation>查看客户</translation>
        </message>
        <message>
            <source>Classify them (ABC)</source>
            <translation>做 ABC 分析</translation>
        </message>
        <message>
            <source>Import another file</source>
            <translation>再导入一个文件</translation>
        </message>
        <message>
            <source>Take this import back</source>
            <translation>撤回这次导入</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>已撤回</translation>
        </message>
        <message>
            <source>done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Importing %1…</source>
            <translation>正在导入 %1…</translation>
        </message>
        <message>
            <source>Imported.</source>
            <translation>导入完成。</translation>
        </message>
        <message>
            <source>Nothing had to be changed: all of it is on file.</source>
            <translation>没有需要改动的：数据都已在档案中。</translation>
        </message>
        <message>
            <source>The import was taken back; everything is as it was before.</source>
            <translation>已撤回这次导入，一切恢复原样。</translation>
        </message>
        <message>
            <source>Save the rejected rows…</source>
            <translation>保存被拒的行…</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SourceStep</name>
        <message>
            <source>Sales figures</source>
            <translation>销售数据</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>What to import</source>
            <translation>导入什么</translation>
        </message>
        <message>
            <source>Drop an Excel or CSV file here</source>
            <translation>把 Excel 或 CSV 文件拖到这里</translation>
        </message>
        <message>
            <source>XLSX, CSV or text in any usual encoding. Nothing is changed before you have seen what would happen.</source>
            <translation>支持 XLSX、CSV 和各种编码的文本。看过会发生什么之前，不会改动任何数据。</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>选择文件…</translation>
        </message>
        <message>
            <source>Paste from the clipboard</source>
            <translation>从剪贴板粘贴</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Read the file</source>
            <translation>读取文件</translation>
        </message>
        <message>
            <source>Sales, payments, margins or profits by customer and month, or by day: rows are added up to months.</source>
            <translation>按客户和月份（或日期）的销售额、回款、毛利或利润；按日的会汇总到月。</translation>
        </message>
        <message>
            <source>The customer file: codes, names, groups, formats, cities, owners.</source>
            <translation>客户档案：编码、名称、集团、业态、城市、负责人。</translation>
        </message>
        <message>
            <source>Chosen: %1</source>
            <translation>已选：%1</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 无法读取。</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message>
            <source>There is no table in the clipboard. Copy the cells in Excel first, with their headings.</source>
            <translation>剪贴板里没有表格。请先在 Excel 里连同标题复制单元格。</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>Receivables</source>
            <translation>应收账款</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>库存</translation>
        </message>
        <message>
            <source>People at the customers: a table, or cards of a phone (.vcf).</source>
            <translation>客户处的人：表格，或手机导出的名片（.vcf）。</translation>
        </message>
        <message>
            <source>Visits made or planned: a table, or a calendar (.ics) whose events name the customer.</source>
            <translation>已做或计划的拜访：表格，或日历文件（.ics），日程里写有客户名称。</translation>
        </message>
        <message>
            <source>Invoices with due day and what is paid.</source>
            <translation>发票、到期日与已收金额。</translation>
        </message>
        <message>
            <source>Stock of ours at the customers, with days of production.</source>
            <translation>客户处我方产品的库存与生产日期。</translation>
        </message>
        <message>
            <source>Must-have</source>
            <translation>必备品</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Products that customers must have, with their own item codes.</source>
            <translation>客户的必备品，带客户自己的货号。</translation>
        </message>
        <message>
            <source>Fill rate and on-time delivery of customers, month by month.</source>
            <translation>客户逐月的订单满足率和准时到货率。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::StepStrip</name>
        <message>
            <source>Step %1 of %2: %3</source>
            <translation>第 %1 步，共 %2 步：%3</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TrialStep</name>
        <message>
            <source>Progress of the trial</source>
            <translation>试运行进度</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>会发生什么</translation>
        </message>
        <message>
            <source>Try again with what was put right</source>
            <translation>按改正后的再试一次</translation>
        </message>
        <message>
            <source>Save the rejected rows…</source>
            <translation>保存被拒的行…</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>被拒的行</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>试运行</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%n 行被拒</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln rows</source>
            <translation>
                <numerusform>导入 %Ln 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading and checking every row; nothing is changed…</source>
            <translation>正在读取并检查每一行，不改动任何数据…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows cannot be taken</source>
            <translation>
                <numerusform>%Ln 行无法导入</numerusform>
            </translation>
        </message>
    </context>
</TS>
