<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>accord::ui::BinPage</name>
        <message>
            <source>Code</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Put here on</source>
            <translation>放入日期</translation>
        </message>
        <message>
            <source>By</source>
            <translation>操作人</translation>
        </message>
        <message>
            <source>Days left</source>
            <translation>剩余天数</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>取回</translation>
        </message>
        <message numerus="yes">
            <source>Customers made by mistake. %n days after they were put here they are forgotten for good.</source>
            <translation>
                <numerusform>误建的客户。放入 %n 天后永久清空。</numerusform>
            </translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>回收站是空的</translation>
        </message>
        <message>
            <source>A customer made by mistake, without any history, goes here with Del; everything else is archived.</source>
            <translation>误建且没有任何业务记录的客户，可用 Del 键放到这里；其他客户请归档。</translation>
        </message>
        <message numerus="yes">
            <source>%n customers are back</source>
            <translation>
                <numerusform>已取回 %n 个客户</numerusform>
            </translation>
        </message>
        <message>
            <source>Bin</source>
            <translation>回收站</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::BinWords</name>
        <message numerus="yes">
            <source>%n customers cannot go to the bin</source>
            <translation>
                <numerusform>%n 个客户不能放入回收站</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 个</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive instead</source>
            <translation>改为归档</translation>
        </message>
        <message>
            <source>Bin the empty ones, archive the others</source>
            <translation>没有记录的放入回收站，其他归档</translation>
        </message>
        <message>
            <source>Only bin the empty ones</source>
            <translation>只放入没有记录的</translation>
        </message>
        <message numerus="yes">
            <source>%n customers are in the bin. Ctrl+Z brings them back, the bin as well.</source>
            <translation>
                <numerusform>%n 家客户已放入回收站，可按 Ctrl+Z 撤销，也可在回收站恢复。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::BulkEditDialog</name>
        <message>
            <source>Change</source>
            <translation>修改</translation>
        </message>
        <message numerus="yes">
            <source>Change %n customers</source>
            <translation>
                <numerusform>修改 %n 家客户</numerusform>
            </translation>
        </message>
        <message>
            <source>Add tag</source>
            <translation>添加标签</translation>
        </message>
        <message>
            <source>Remove tag</source>
            <translation>去掉标签</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Left as they are</source>
            <translation>保持不变</translation>
        </message>
        <message>
            <source>New value</source>
            <translation>新值</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Looking what would change…</source>
            <translation>正在查看将修改什么…</translation>
        </message>
        <message numerus="yes">
            <source>%n will change</source>
            <translation>
                <numerusform>将修改 %n 家</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n already so</source>
            <translation>
                <numerusform>%n 家已是如此</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n cannot be changed</source>
            <translation>
                <numerusform>%n 家不能修改</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Change %n</source>
            <translation>
                <numerusform>修改 %n 家</numerusform>
            </translation>
        </message>
        <message>
            <source>Clear the field</source>
            <translation>清空该字段</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>将要修改的内容</translation>
        </message>
        <message>
            <source>Choose the new value.</source>
            <translation>请选择新值。</translation>
        </message>
        <message>
            <source>Write a tag.</source>
            <translation>请填写标签。</translation>
        </message>
        <message>
            <source>Write the new value, or choose to clear the field.</source>
            <translation>请填写新值，或选择清空该字段。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另外还有 %n 家</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::BulkWork</name>
        <message numerus="yes">
            <source>A task for each of %n customers</source>
            <translation>
                <numerusform>为 %n 家客户各建一项任务</numerusform>
            </translation>
        </message>
        <message>
            <source>Save tasks</source>
            <translation>保存任务</translation>
        </message>
        <message>
            <source>What</source>
            <translation>做什么</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>谁来做</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message numerus="yes">
            <source>Plan visits to %n customers</source>
            <translation>
                <numerusform>为 %n 家客户安排拜访</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan visits</source>
            <translation>安排拜访</translation>
        </message>
        <message>
            <source>From the day</source>
            <translation>从哪天起</translation>
        </message>
        <message>
            <source>Visits a day</source>
            <translation>每天几家</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>新建联系人</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>继续</translation>
        </message>
        <message>
            <source>At which customer</source>
            <translation>所属客户</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ContactColumns</name>
        <message>
            <source>A click copies</source>
            <translation>单击复制</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerContactsTab</name>
        <message>
            <source>New contact…</source>
            <translation>新建联系人…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Contacts who have left</source>
            <translation>已离职联系人</translation>
        </message>
        <message>
            <source>No contacts yet</source>
            <translation>还没有联系人</translation>
        </message>
        <message>
            <source>Add who decides, who uses and who is on our side, or import their cards.</source>
            <translation>请添加决策者、使用者和支持我方的人，或导入名片。</translation>
        </message>
        <message>
            <source>Which contacts</source>
            <translation>显示哪些联系人</translation>
        </message>
        <message>
            <source>Import contacts…</source>
            <translation>导入联系人…</translation>
        </message>
        <message>
            <source>Export contacts…</source>
            <translation>导出联系人…</translation>
        </message>
        <message>
            <source>Remove contact</source>
            <translation>移除联系人</translation>
        </message>
        <message>
            <source>There now %1</source>
            <translation>在职 %1</translation>
        </message>
        <message>
            <source>Org chart</source>
            <translation>组织图</translation>
        </message>
        <message>
            <source>Have left %1</source>
            <translation>已离职 %1</translation>
        </message>
        <message>
            <source>who decides</source>
            <translation>决策者</translation>
        </message>
        <message>
            <source>who uses</source>
            <translation>使用者</translation>
        </message>
        <message>
            <source>who is on our side</source>
            <translation>支持我方的人</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Copied: %1</source>
            <translation>已复制：%1</translation>
        </message>
        <message>
            <source>Export contacts</source>
            <translation>导出联系人</translation>
        </message>
        <message>
            <source>vCard</source>
            <translation>vCard</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel 工作簿</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV 表格</translation>
        </message>
        <message numerus="yes">
            <source>%n contacts written</source>
            <translation>
                <numerusform>已写出 %n 位联系人</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>复制 %1</translation>
        </message>
        <message>
            <source>Known: who decides, who uses, who is on our side.</source>
            <translation>决策者、使用者、支持我方的人均已掌握。</translation>
        </message>
        <message>
            <source>Not known yet: %1.</source>
            <translation>还不清楚：%1。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerDialog</name>
        <message>
            <source>New customer</source>
            <translation>新建客户</translation>
        </message>
        <message>
            <source>2026-03-01</source>
            <translation>2026-03-01</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save customer</source>
            <translation>保存客户</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerFactsPane</name>
        <message>
            <source>(nobody)</source>
            <translation>(无人)</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Master data</source>
            <translation>基本资料</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地点</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>身份</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>沿革</translation>
        </message>
        <message>
            <source>%1 m²</source>
            <translation>%1 m²</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerFilesTab</name>
        <message>
            <source>No files yet</source>
            <translation>还没有文件</translation>
        </message>
        <message>
            <source>Drop files here, paste a picture, or choose one: contracts, photos of shelves, price lists.</source>
            <translation>把文件拖到这里、粘贴图片或选择文件：合同、货架照片、价目表。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerHeader</name>
        <message>
            <source>nobody</source>
            <translation>无人</translation>
        </message>
        <message>
            <source>Owner %1</source>
            <translation>负责人 %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1 起往来</translation>
        </message>
        <message>
            <source>With stores</source>
            <translation>含门店</translation>
        </message>
        <message>
            <source>Alone</source>
            <translation>仅本户</translation>
        </message>
        <message>
            <source>Figures of the customer</source>
            <translation>客户数字的范围</translation>
        </message>
        <message>
            <source>Figures and lists with everything below the customer, or of it alone</source>
            <translation>数字和清单含所有下级，或仅本户</translation>
        </message>
        <message>
            <source>never visited</source>
            <translation>从未拜访</translation>
        </message>
        <message>
            <source>last contact %1</source>
            <translation>最近联系：%1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerHistoryTab</name>
        <message>
            <source>History of the customer</source>
            <translation>客户变更记录</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>谁</translation>
        </message>
        <message>
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>之后</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>no</source>
            <translation>否</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerMoneyTab</name>
        <message>
            <source>Open invoices</source>
            <translation>未付发票</translation>
        </message>
        <message>
            <source>Stock at the customer</source>
            <translation>客户库存</translation>
        </message>
        <message>
            <source>No equipment is recorded.</source>
            <translation>没有登记设备。</translation>
        </message>
        <message>
            <source>Equipment at the customer</source>
            <translation>客户处的设备</translation>
        </message>
        <message>
            <source>New invoice…</source>
            <translation>新发票…</translation>
        </message>
        <message>
            <source>Import invoices…</source>
            <translation>导入发票…</translation>
        </message>
        <message>
            <source>Receivables</source>
            <translation>应收款</translation>
        </message>
        <message>
            <source>Edit terms…</source>
            <translation>编辑条件…</translation>
        </message>
        <message>
            <source>Commercial terms</source>
            <translation>商务条件</translation>
        </message>
        <message>
            <source>New count…</source>
            <translation>新盘点…</translation>
        </message>
        <message>
            <source>Import stock…</source>
            <translation>导入库存…</translation>
        </message>
        <message>
            <source>New equipment…</source>
            <translation>新设备…</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>未付 %1 元</translation>
        </message>
        <message numerus="yes">
            <source>overdue %1, up to %n days</source>
            <translation>
                <numerusform>逾期 %1 元，最长 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>days sales outstanding %1</source>
            <translation>应收账款周转 %1 天</translation>
        </message>
        <message>
            <source>over the credit limit by %1</source>
            <translation>超出信用额度 %1 元</translation>
        </message>
        <message>
            <source>%1 left of the credit limit</source>
            <translation>信用额度余 %1</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>没有未付款项。</translation>
        </message>
        <message>
            <source>0–30 days</source>
            <translation>0–30 天</translation>
        </message>
        <message>
            <source>31–60 days</source>
            <translation>31–60 天</translation>
        </message>
        <message>
            <source>61–90 days</source>
            <translation>61–90 天</translation>
        </message>
        <message>
            <source>over 90 days</source>
            <translation>90 天以上</translation>
        </message>
        <message>
            <source>No terms are recorded.</source>
            <translation>没有登记商务条件。</translation>
        </message>
        <message>
            <source>No stock was counted.</source>
            <translation>没有盘点过库存。</translation>
        </message>
        <message>
            <source>Nothing must move at once.</source>
            <translation>没有须尽快动销的库存。</translation>
        </message>
        <message numerus="yes">
            <source>%n batches must move, worth %1</source>
            <translation>
                <numerusform>%n 批必须尽快动销，价值 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>91–180 days</source>
            <translation>91–180 天</translation>
        </message>
        <message>
            <source>over 180 days</source>
            <translation>180 天以上</translation>
        </message>
        <message>
            <source>Open amounts by age of the invoice, in days since its date</source>
            <translation>未付金额，按账龄（自开票日起的天数）</translation>
        </message>
        <message>
            <source>Value of the stock by its age, in days since it was made</source>
            <translation>库存金额，按库龄（自生产日起的天数）</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerNotesTab</name>
        <message>
            <source>New note…</source>
            <translation>新记事…</translation>
        </message>
        <message>
            <source>Remove note</source>
            <translation>移除记事</translation>
        </message>
        <message>
            <source>No notes yet.</source>
            <translation>还没有记事。</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>记事</translation>
        </message>
        <message>
            <source>New field…</source>
            <translation>新建字段…</translation>
        </message>
        <message>
            <source>Remove field</source>
            <translation>移除字段</translation>
        </message>
        <message>
            <source>No fields of your own yet: for example the customer's number in another system.</source>
            <translation>还没有自定字段，例如客户在其他系统中的编号。</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>字段</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>自定字段</translation>
        </message>
        <message>
            <source>New field</source>
            <translation>新字段</translation>
        </message>
        <message>
            <source>Own field</source>
            <translation>自定字段</translation>
        </message>
        <message>
            <source>Save field</source>
            <translation>保存字段</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerOverviewTab</name>
        <message>
            <source>sales, %1</source>
            <translation>销售，%1</translation>
        </message>
        <message>
            <source>%1, %2 on the year before</source>
            <translation>%1，比去年 %2</translation>
        </message>
        <message>
            <source>paid, %1 of sales</source>
            <translation>回款，占销售 %1</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>回款</translation>
        </message>
        <message>
            <source>Sales and payments of %1</source>
            <translation>%1的销售与回款</translation>
        </message>
        <message>
            <source>%1, %2 to %3</source>
            <translation>%1，%2 至 %3</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>month on an axis</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>Year before</source>
            <translation>去年</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>回款</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Annual plans</source>
            <translation>年计划</translation>
        </message>
        <message>
            <source>There is no annual plan yet.</source>
            <translation>还没有年计划。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerPage</name>
        <message>
            <source>New annual plan…</source>
            <translation>新建年计划…</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概览</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>History</source>
            <translation>变更记录</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>时间线</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>客户关系</translation>
        </message>
        <message>
            <source>Money and stock</source>
            <translation>账款与库存</translation>
        </message>
        <message>
            <source>Log visit</source>
            <translation>记录拜访</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新建任务</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>记事</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>People and group</source>
            <translation>联系人与集团</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerPeek</name>
        <message>
            <source>Choose a customer to see its figures here.</source>
            <translation>选中一家客户，这里显示它的数据。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Sales of 12 months</source>
            <translation>近 12 月销售</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>%1 on the year before</source>
            <translation>比去年 %1</translation>
        </message>
        <message>
            <source>Sales of 12 months beside the year before</source>
            <translation>近 12 月销售与去年对比</translation>
        </message>
        <message>
            <source>Plan %1 achieved</source>
            <translation>%1 年计划达成</translation>
        </message>
        <message>
            <source>%1, behind</source>
            <translation>%1，落后</translation>
        </message>
        <message>
            <source>Log visit</source>
            <translation>记录拜访</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Nothing is planned</source>
            <translation>没有安排</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerPeoplePane</name>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>未了事项</translation>
        </message>
        <message>
            <source>Nobody is known yet.</source>
            <translation>还没有联系人。</translation>
        </message>
        <message>
            <source>Who decides is not known.</source>
            <translation>还缺决策者</translation>
        </message>
        <message>
            <source>Who uses is not known.</source>
            <translation>还缺使用者</translation>
        </message>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>没有未了事项。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 项</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerRelationTab</name>
        <message>
            <source>Change stage…</source>
            <translation>更改阶段…</translation>
        </message>
        <message>
            <source>Stages so far</source>
            <translation>历次阶段</translation>
        </message>
        <message>
            <source>Change account status…</source>
            <translation>更改客户身份…</translation>
        </message>
        <message>
            <source>Judge…</source>
            <translation>评定…</translation>
        </message>
        <message>
            <source>Criteria of a key account</source>
            <translation>重点客户条件</translation>
        </message>
        <message>
            <source>Losses so far</source>
            <translation>历次流失</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>客户关系阶段</translation>
        </message>
        <message>
            <source>Key account</source>
            <translation>重点客户</translation>
        </message>
        <message>
            <source>Losses</source>
            <translation>流失</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>自 %1 起</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>not recorded since when</source>
            <translation>未记录起始日</translation>
        </message>
        <message>
            <source>Usual next moves:</source>
            <translation>通常的下一步：</translation>
        </message>
        <message>
            <source>To %1…</source>
            <translation>转为%1…</translation>
        </message>
        <message>
            <source>Not a key account</source>
            <translation>非重点客户</translation>
        </message>
        <message>
            <source>Won back…</source>
            <translation>登记赢回…</translation>
        </message>
        <message>
            <source>Customer lost…</source>
            <translation>登记流失…</translation>
        </message>
        <message>
            <source>Never lost so far.</source>
            <translation>从未流失。</translation>
        </message>
        <message>
            <source>All customers, 12 months: %1 lost, %2 stayed. Published: most customers leave because of the attitude of a representative (68 %).</source>
            <translation>全部客户近 12 个月：流失 %1 家，保持率 %2。公开数据：多数客户因业务人员的态度离开（68 %）。</translation>
        </message>
        <message>
            <source>Won back</source>
            <translation>已赢回</translation>
        </message>
        <message>
            <source>What brought the customer back</source>
            <translation>客户为何回来</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerSalesTab</name>
        <message>
            <source>Net sales</source>
            <translation>净销售额</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>回款</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>毛利</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Calendar year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>Figures by month and category</source>
            <translation>按月份和品类的数据</translation>
        </message>
        <message>
            <source>Amounts in %1; with everything below the customer</source>
            <translation>金额单位：%1；含所有下级</translation>
        </message>
        <message>
            <source>Amounts in %1; of the customer alone</source>
            <translation>金额单位：%1；仅本户</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerSource</name>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Sales of 12 months (yuan)</source>
            <translation>近 12 月销售 (元)</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>达成率</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>是</translation>
        </message>
        <message>
            <source>No</source>
            <translation>否</translation>
        </message>
        <message>
            <source>Without class</source>
            <translation>未定级</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(无)</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>%1 级</translation>
        </message>
        <message>
            <source>With stores, 12 months (%1)</source>
            <translation>含门店近 12 月（%1）</translation>
        </message>
        <message>
            <source>With stores, 12 months (yuan)</source>
            <translation>含门店近 12 月（元）</translation>
        </message>
        <message>
            <source>12 months (%1)</source>
            <translation>近 12 月销售 (%1)</translation>
        </message>
        <message>
            <source>Overdue (yuan)</source>
            <translation>逾期货款（元）</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerStrip</name>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Nothing is planned</source>
            <translation>还没有安排</translation>
        </message>
        <message>
            <source>Next step · %1</source>
            <translation>下一步 · %1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerTabs</name>
        <message>
            <source>Parts of the customer</source>
            <translation>客户的各部分</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerTermsPane</name>
        <message>
            <source>Commercial terms</source>
            <translation>商务条件</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Money and stock of the customer</source>
            <translation>客户的账款与库存</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>信用额度</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Used</source>
            <translation>占用</translation>
        </message>
        <message>
            <source>%1 %2, %3</source>
            <translation>%1 %2，%3</translation>
        </message>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Payment</source>
            <translation>账期</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message numerus="yes">
            <source>%1 %2, up to %n days</source>
            <translation>
                <numerusform>%1 %2，最长 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>无</translation>
        </message>
        <message>
            <source>DSO</source>
            <translation>DSO</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerText</name>
        <message>
            <source>End consumer</source>
            <translation>最终消费者</translation>
        </message>
        <message>
            <source>Business customer</source>
            <translation>企业客户</translation>
        </message>
        <message>
            <source>Distributor</source>
            <translation>经销商</translation>
        </message>
        <message>
            <source>Franchisee</source>
            <translation>加盟商</translation>
        </message>
        <message>
            <source>Retailer</source>
            <translation>零售商</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>内部</translation>
        </message>
        <message>
            <source>Department store</source>
            <translation>百货店</translation>
        </message>
        <message>
            <source>Supermarket</source>
            <translation>超市</translation>
        </message>
        <message>
            <source>Hypermarket</source>
            <translation>大型综合超市</translation>
        </message>
        <message>
            <source>Convenience store</source>
            <translation>便利店</translation>
        </message>
        <message>
            <source>Specialty store</source>
            <translation>专业店</translation>
        </message>
        <message>
            <source>Brand store</source>
            <translation>专卖店</translation>
        </message>
        <message>
            <source>Shopping centre</source>
            <translation>购物中心</translation>
        </message>
        <message>
            <source>Warehouse club</source>
            <translation>仓储式商场</translation>
        </message>
        <message>
            <source>Appliance mall</source>
            <translation>家电城</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>连锁店</translation>
        </message>
        <message>
            <source>Independent shop</source>
            <translation>个体</translation>
        </message>
        <message>
            <source>Other format</source>
            <translation>其他业态</translation>
        </message>
        <message>
            <source>Breakthrough</source>
            <translation>突破期</translation>
        </message>
        <message>
            <source>Consolidation</source>
            <translation>巩固期</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>成长期</translation>
        </message>
        <message>
            <source>Harvest</source>
            <translation>收获期</translation>
        </message>
        <message>
            <source>Defence</source>
            <translation>防御期</translation>
        </message>
        <message>
            <source>Hibernation</source>
            <translation>冬眠期</translation>
        </message>
        <message>
            <source>Suspension</source>
            <translation>暂停期</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>已流失</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>候选</translation>
        </message>
        <message>
            <source>Key account</source>
            <translation>重点客户</translation>
        </message>
        <message>
            <source>Former key account</source>
            <translation>曾是重点客户</translation>
        </message>
        <message>
            <source>Urban</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Rural</source>
            <translation>乡镇</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(无)</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>无人负责</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>编码</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>简称</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类型</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>上级</translation>
        </message>
        <message>
            <source>Account level</source>
            <translation>核算层级</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>业态</translation>
        </message>
        <message>
            <source>Sales area</source>
            <translation>营业面积</translation>
        </message>
        <message>
            <source>Province</source>
            <translation>省份</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>District</source>
            <translation>区县</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>城乡</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>开户日期</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Assigned on</source>
            <translation>分配日期</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Account status</source>
            <translation>身份</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>标签</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Sales of 12 months</source>
            <translation>近 12 月销售</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>修改时间</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>税号</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>网站</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>rising</source>
            <translation>上升</translation>
        </message>
        <message>
            <source>falling</source>
            <translation>下降</translation>
        </message>
        <message>
            <source>as before</source>
            <translation>持平</translation>
        </message>
        <message>
            <source>%1 before the run last applied</source>
            <translation>上次应用前为 %1</translation>
        </message>
        <message>
            <source>Place in the chain</source>
            <translation>渠道位置</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>过去</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>现在</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>将来</translation>
        </message>
        <message>
            <source>Status since</source>
            <translation>状态自</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月已联系</translation>
        </message>
        <message>
            <source>Not this month</source>
            <translation>本月未联系</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>从未联系</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期货款</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系情况</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>最近联系</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>下次拜访</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Class for visits</source>
            <translation>拜访级别</translation>
        </message>
        <message>
            <source>Visited by interval</source>
            <translation>按周期拜访</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>大客户层级</translation>
        </message>
        <message>
            <source>Has stores</source>
            <translation>有下级门店</translation>
        </message>
        <message>
            <source>Lost for</source>
            <translation>流失原因</translation>
        </message>
        <message>
            <source>Lost on</source>
            <translation>流失日期</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>健康度</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerTimelineTab</name>
        <message>
            <source>Add note…</source>
            <translation>添加记事…</translation>
        </message>
        <message>
            <source>Pin on top</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Timeline of the customer</source>
            <translation>客户时间线</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>不限时间</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>近 30 天</translation>
        </message>
        <message>
            <source>Last 90 days</source>
            <translation>近 90 天</translation>
        </message>
        <message>
            <source>Last 12 months</source>
            <translation>近 12 个月</translation>
        </message>
        <message>
            <source>Last 24 months</source>
            <translation>近 24 个月</translation>
        </message>
        <message>
            <source>Search in the timeline</source>
            <translation>在时间线中搜索</translation>
        </message>
        <message>
            <source>What</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人员</translation>
        </message>
        <message>
            <source>When</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>还没有发生过什么</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>没有符合的记录</translation>
        </message>
        <message>
            <source>Visits, tasks, plans, notes and changes will stand here.</source>
            <translation>拜访、任务、计划、记事和变更都会列在这里。</translation>
        </message>
        <message>
            <source>Choose another kind, person or period.</source>
            <translation>请换一个类别、人员或时间范围。</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消置顶</translation>
        </message>
        <message>
            <source>Keeps a note above the timeline</source>
            <translation>让记事保持在时间线上方</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>复制文字</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerTreePane</name>
        <message>
            <source>Group and stores</source>
            <translation>集团与门店</translation>
        </message>
        <message>
            <source>12 months, %1</source>
            <translation>近 12 月，%1</translation>
        </message>
        <message numerus="yes">
            <source>%n below</source>
            <comment>customers under it</comment>
            <translation>
                <numerusform>下级 %n 家</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerVerbs</name>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Bring back into work</source>
            <translation>恢复使用</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Merge with another record…</source>
            <translation>与另一份档案合并…</translation>
        </message>
        <message>
            <source>Two records of one customer</source>
            <translation>同一客户的两份档案</translation>
        </message>
        <message>
            <source>Merge records</source>
            <translation>合并档案</translation>
        </message>
        <message>
            <source>Which code stays</source>
            <translation>保留哪个编码</translation>
        </message>
        <message>
            <source>This one, %1</source>
            <translation>这一份，%1</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>另一份</translation>
        </message>
        <message>
            <source>%1 and %2 become one: figures, stores, plans, contacts and history of both. Undo separates them again.</source>
            <translation>%1与%2将合为一份：双方的数字、门店、计划、联系人和历史。撤销可以再分开。</translation>
        </message>
        <message>
            <source>Handover pack (PDF)…</source>
            <translation>移交书（PDF）…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>移交…</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>放入回收站</translation>
        </message>
        <message>
            <source>The other record</source>
            <translation>另一份档案</translation>
        </message>
        <message>
            <source>%1 becomes one with the other record.</source>
            <translation>%1 将与另一份档案合并。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomersPage</name>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>New customer…</source>
            <translation>新建客户…</translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>全部客户</translation>
        </message>
        <message>
            <source>My customers</source>
            <translation>我的客户</translation>
        </message>
        <message>
            <source>Key accounts</source>
            <translation>重点客户</translation>
        </message>
        <message>
            <source>Without owner</source>
            <translation>无人负责</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>No customers yet</source>
            <translation>还没有客户</translation>
        </message>
        <message>
            <source>Add the first customer, or import a table of customers from a file.</source>
            <translation>新建第一家客户，或从文件导入客户表。</translation>
        </message>
        <message>
            <source>Change owner…</source>
            <translation>改负责人…</translation>
        </message>
        <message>
            <source>Change stage…</source>
            <translation>改阶段…</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>标签…</translation>
        </message>
        <message>
            <source>Other field…</source>
            <translation>其他字段…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>导入…</translation>
        </message>
        <message numerus="yes">
            <source>%n customers</source>
            <translation>
                <numerusform>%Ln 家</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已选 %Ln 家</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 %3 in 12 months</source>
            <translation>%1 · %2 %3（近 12 月销售）</translation>
        </message>
        <message numerus="yes">
            <source>Total of %n customers</source>
            <translation>
                <numerusform>合计 %Ln 家</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>归档</translation>
        </message>
        <message>
            <source>Bring back into work</source>
            <translation>恢复在营</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>放入回收站</translation>
        </message>
        <message>
            <source>New contact…</source>
            <translation>新建联系人…</translation>
        </message>
        <message>
            <source>New task…</source>
            <translation>新建任务…</translation>
        </message>
        <message>
            <source>Plan visits…</source>
            <translation>安排拜访…</translation>
        </message>
        <message numerus="yes">
            <source>Archive %n chosen</source>
            <translation>
                <numerusform>归档所选 %n 个</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring %n chosen back into work</source>
            <translation>
                <numerusform>恢复所选 %n 个</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FactLine</name>
        <message>
            <source>Ctrl+Enter saves, Escape gives up</source>
            <translation>Ctrl+Enter 保存，Esc 放弃</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::HandoverText</name>
        <message>
            <source>Hand over</source>
            <translation>移交</translation>
        </message>
        <message>
            <source>Next owner</source>
            <translation>接收人</translation>
        </message>
        <message>
            <source>Write the handover pack (PDF)</source>
            <translation>写出移交书（PDF）</translation>
        </message>
        <message>
            <source>Handover pack</source>
            <translation>移交书</translation>
        </message>
        <message>
            <source>%1 written</source>
            <translation>已写出%1</translation>
        </message>
        <message>
            <source>Handed over: %1 customers, %2 tasks, %3 visits</source>
            <translation>已移交：客户 %1，任务 %2，拜访 %3</translation>
        </message>
        <message>
            <source>With %1: %2 customers below it, %3 open tasks and visits, %4 annual plans</source>
            <translation>%1 连带：下级客户 %2 家，未完成的任务和拜访 %3 项，年计划 %4 份</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::HealthBars</name>
        <message>
            <source>Health %1 of 100</source>
            <translation>健康度 %1 / 100</translation>
        </message>
        <message>
            <source>Health: too little is known</source>
            <translation>健康度：资料不足</translation>
        </message>
        <message>
            <source>Why? Opens the parts of the health.</source>
            <translation>单击查看健康度的各部分</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>健康度</translation>
        </message>
        <message>
            <source>Health: the customer is lost</source>
            <translation>健康度：客户已流失</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::HealthDialog</name>
        <message>
            <source>Why this health</source>
            <translation>健康度的由来</translation>
        </message>
        <message>
            <source>Health %1 of 100</source>
            <translation>健康度 %1 / 100</translation>
        </message>
        <message>
            <source>Too little is known for a number</source>
            <translation>资料不足，无法评分</translation>
        </message>
        <message>
            <source>Parts of which nothing is known leave their weight to the others.</source>
            <translation>没有资料的部分，其权重由其他部分分担。</translation>
        </message>
        <message>
            <source>A number needs at least three parts.</source>
            <translation>至少要有三个部分才能给出分数。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Nothing is known yet.</source>
            <translation>还没有资料。</translation>
        </message>
        <message>
            <source>A lost customer has no health</source>
            <translation>已流失的客户没有健康度</translation>
        </message>
        <message>
            <source>It is reckoned again once the customer is won back.</source>
            <translation>客户赢回后重新计算。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::HealthText</name>
        <message>
            <source>Class</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>A counts whole, B two thirds, C one third; the mean of that and of the sales of twelve months against the twelve before.</source>
            <translation>A 计全分，B 计三分之二，C 计三分之一；再与近十二个月对前十二个月的销售取平均。</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>计划</translation>
        </message>
        <message>
            <source>What was achieved of this year's plan so far, at most all of it.</source>
            <translation>今年计划至今的达成，最多计满分。</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>The share of what the customer owes that is not overdue.</source>
            <translation>应收款中未逾期的比例。</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系</translation>
        </message>
        <message>
            <source>Whole up to the visit interval since the last real contact, nothing at three times of it.</source>
            <translation>距上次真实联系在拜访间隔内计满分，到三倍间隔时为零。</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>Open and late complaints.</source>
            <translation>未结和逾期的投诉。</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>承诺</translation>
        </message>
        <message>
            <source>Promises that were kept.</source>
            <translation>已兑现的承诺。</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>覆盖</translation>
        </message>
        <message>
            <source>A third each for a contact who decides, one who uses and one on our side.</source>
            <translation>决策者、使用者、支持我方的人各占三分之一。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ImportText</name>
        <message>
            <source>Excel workbook or CSV table</source>
            <translation>Excel 工作簿或 CSV 表格</translation>
        </message>
        <message>
            <source>Contacts: vCard, Excel or CSV</source>
            <translation>联系人：vCard、Excel 或 CSV</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 as they are, %4 refused</source>
            <translation>新增 %1，更改 %2，不变 %3，拒收 %4</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>导入</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>All of it is on file already.</source>
            <translation>文件中的内容都已在档。</translation>
        </message>
        <message>
            <source>Imported: %1</source>
            <translation>已导入：%1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::LatestList</name>
        <message>
            <source>Latest</source>
            <translation>近期动态</translation>
        </message>
        <message>
            <source>Whole timeline</source>
            <translation>全部时间线</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>还没有动态。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::MoneyColumns</name>
        <message>
            <source>Open, yuan</source>
            <translation>未付（元）</translation>
        </message>
        <message>
            <source>Overdue, days</source>
            <translation>逾期（天）</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Age, days</source>
            <translation>库龄（天）</translation>
        </message>
        <message>
            <source>Shelf life used</source>
            <translation>已用保质期</translation>
        </message>
        <message>
            <source>Must move</source>
            <translation>须动销</translation>
        </message>
        <message>
            <source>▲ must move</source>
            <translation>▲ 须动销</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::OrgChart</name>
        <message>
            <source>Who reports to whom</source>
            <translation>汇报关系</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanProgress</name>
        <message>
            <source>no category</source>
            <translation>未分品类</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>销售</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>Plan %1</source>
            <translation>%1 年计划</translation>
        </message>
        <message>
            <source>revision %1</source>
            <translation>修订 %1</translation>
        </message>
        <message>
            <source>draft %1</source>
            <translation>草案 %1</translation>
        </message>
        <message>
            <source>up to %1, whole year %2 %3</source>
            <translation>到 %1，全年 %2 %3</translation>
        </message>
        <message>
            <source>whole year %1 %2</source>
            <translation>全年 %1 %2</translation>
        </message>
        <message>
            <source>Achievement of %1</source>
            <translation>%1的达成率</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::RecordDialog</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>New note</source>
            <translation>新记事</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>记事</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>保存记事</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>%1 at %2 has the phone %3.</source>
            <translation>%2的%1也用电话 %3。</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>新联系人</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Save contact</source>
            <translation>保存联系人</translation>
        </message>
        <message>
            <source>Save change</source>
            <translation>保存更改</translation>
        </message>
        <message>
            <source>Win back %1</source>
            <translation>赢回%1</translation>
        </message>
        <message>
            <source>Change stage</source>
            <translation>更改阶段</translation>
        </message>
        <message>
            <source>Change account status</source>
            <translation>更改客户身份</translation>
        </message>
        <message>
            <source>Judge a criterion</source>
            <translation>评定条件</translation>
        </message>
        <message>
            <source>Save judgement</source>
            <translation>保存评定</translation>
        </message>
        <message>
            <source>Customer lost</source>
            <translation>客户流失</translation>
        </message>
        <message>
            <source>Record loss</source>
            <translation>登记流失</translation>
        </message>
        <message>
            <source>Task to win back</source>
            <translation>建立赢回任务</translation>
        </message>
        <message>
            <source>Task due</source>
            <translation>任务到期日</translation>
        </message>
        <message>
            <source>%1 (published %2)</source>
            <translation>%1（公开数据 %2）</translation>
        </message>
        <message>
            <source>New invoice</source>
            <translation>新发票</translation>
        </message>
        <message>
            <source>Invoice and payments</source>
            <translation>发票与付款</translation>
        </message>
        <message>
            <source>Save invoice</source>
            <translation>保存发票</translation>
        </message>
        <message>
            <source>New stock count</source>
            <translation>新盘点</translation>
        </message>
        <message>
            <source>Save count</source>
            <translation>保存盘点</translation>
        </message>
        <message>
            <source>New equipment</source>
            <translation>新设备</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>设备</translation>
        </message>
        <message>
            <source>Save equipment</source>
            <translation>保存设备</translation>
        </message>
        <message>
            <source>Commercial terms</source>
            <translation>商务条件</translation>
        </message>
        <message>
            <source>Save terms</source>
            <translation>保存条件</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>%1 is a contact of this customer already.</source>
            <translation>%1已经是该客户的联系人。</translation>
        </message>
        <message>
            <source>New product of the must-have list</source>
            <translation>新增必备品</translation>
        </message>
        <message>
            <source>Product of the must-have list</source>
            <translation>必备品</translation>
        </message>
        <message>
            <source>Save product</source>
            <translation>保存产品</translation>
        </message>
        <message>
            <source>Listed since</source>
            <translation>上架日期</translation>
        </message>
        <message>
            <source>New month of service</source>
            <translation>新增服务月份</translation>
        </message>
        <message>
            <source>Month of service</source>
            <translation>服务月份</translation>
        </message>
        <message>
            <source>Save month</source>
            <translation>保存月份</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::RelationColumns</name>
        <message>
            <source>From</source>
            <translation>从</translation>
        </message>
        <message>
            <source>To</source>
            <translation>到</translation>
        </message>
        <message>
            <source>✓ met</source>
            <translation>✓ 符合</translation>
        </message>
        <message>
            <source>✗ not met</source>
            <translation>✗ 不符合</translation>
        </message>
        <message>
            <source>not judged</source>
            <translation>未评定</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>公开数据</translation>
        </message>
        <message>
            <source>Ours, 12 months</source>
            <translation>我方 12 个月</translation>
        </message>
        <message>
            <source>Won back on</source>
            <translation>赢回日</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::RelationText</name>
        <message>
            <source>Decides</source>
            <translation>决策</translation>
        </message>
        <message>
            <source>Influences</source>
            <translation>影响</translation>
        </message>
        <message>
            <source>Uses</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Gatekeeper</source>
            <translation>把关</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>签字</translation>
        </message>
        <message>
            <source>Supports us</source>
            <translation>支持我方</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>中立</translation>
        </message>
        <message>
            <source>Against us</source>
            <translation>反对我方</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>邮件</translation>
        </message>
        <message>
            <source>WeChat message</source>
            <translation>微信消息</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>当面</translation>
        </message>
        <message>
            <source>Purchase frequency</source>
            <translation>购买频率</translation>
        </message>
        <message>
            <source>Purchase volume</source>
            <translation>购买量</translation>
        </message>
        <message>
            <source>Profit margin</source>
            <translation>利润率</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>忠诚度</translation>
        </message>
        <message>
            <source>Image and influence</source>
            <translation>形象与影响力</translation>
        </message>
        <message>
            <source>Closed down or died</source>
            <translation>关张或去世</translation>
        </message>
        <message>
            <source>Moved away</source>
            <translation>迁走</translation>
        </message>
        <message>
            <source>Took up with another company</source>
            <translation>与他家建立关系</translation>
        </message>
        <message>
            <source>Competition</source>
            <translation>竞争</translation>
        </message>
        <message>
            <source>Dissatisfied with the product</source>
            <translation>对产品不满</translation>
        </message>
        <message>
            <source>Attitude of our representative</source>
            <translation>我方人员态度</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>我方</translation>
        </message>
        <message>
            <source>The customer's</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>A third party's</source>
            <translation>第三方</translation>
        </message>
        <message>
            <source>Good</source>
            <translation>良好</translation>
        </message>
        <message>
            <source>Worn</source>
            <translation>磨损</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>损坏</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>已不在</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>阶段</translation>
        </message>
        <message>
            <source>Account status</source>
            <translation>客户身份</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>负责人</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>Video meeting</source>
            <translation>视频会议</translation>
        </message>
        <message>
            <source>Customer came to us</source>
            <translation>客户来访</translation>
        </message>
        <message>
            <source>Joint visit</source>
            <translation>协同拜访</translation>
        </message>
        <message>
            <source>cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>not held</source>
            <translation>未成行</translation>
        </message>
        <message>
            <source>Data collected</source>
            <translation>资料收集</translation>
        </message>
        <message>
            <source>Business review</source>
            <translation>业务回顾</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>讨论</translation>
        </message>
        <message>
            <source>Contract draft</source>
            <translation>合同草案</translation>
        </message>
        <message>
            <source>Contract negotiated</source>
            <translation>确定合同内容</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>已签定</translation>
        </message>
        <message>
            <source>In execution</source>
            <translation>执行中</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已结束</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>已终止</translation>
        </message>
        <message>
            <source>Figures imported</source>
            <translation>导入数据</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>职务</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部门</translation>
        </message>
        <message>
            <source>Decision role</source>
            <translation>决策角色</translation>
        </message>
        <message>
            <source>Attitude</source>
            <translation>态度</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>电话</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>电子邮件</translation>
        </message>
        <message>
            <source>WeChat</source>
            <translation>微信</translation>
        </message>
        <message>
            <source>Birthday</source>
            <translation>生日</translation>
        </message>
        <message>
            <source>Addressed as</source>
            <translation>称呼</translation>
        </message>
        <message>
            <source>Prefers</source>
            <translation>偏好方式</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>First one to ask</source>
            <translation>首选联系人</translation>
        </message>
        <message>
            <source>Reports to</source>
            <translation>上级</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>离职日</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>证据</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>内容</translation>
        </message>
        <message>
            <source>About</source>
            <translation>关于谁</translation>
        </message>
        <message>
            <source>Pinned on top</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>类别</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>编号</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>数量</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>归属</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>状况</translation>
        </message>
        <message>
            <source>Credit limit, yuan</source>
            <translation>信用额度（元）</translation>
        </message>
        <message>
            <source>Days to pay</source>
            <translation>账期（天）</translation>
        </message>
        <message>
            <source>Payment method</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>价目表</translation>
        </message>
        <message>
            <source>Name on invoice</source>
            <translation>开票名称</translation>
        </message>
        <message>
            <source>Address on invoice</source>
            <translation>开票地址</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>开户行</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>银行账号</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>发票号</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>开票日</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Amount, yuan</source>
            <translation>金额（元）</translation>
        </message>
        <message>
            <source>Paid so far, yuan</source>
            <translation>已付（元）</translation>
        </message>
        <message>
            <source>Last payment on</source>
            <translation>最近付款日</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>Quantity, cases</source>
            <translation>数量（箱）</translation>
        </message>
        <message>
            <source>Produced on</source>
            <translation>生产日期</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translation>盘点日</translation>
        </message>
        <message>
            <source>Value, yuan</source>
            <translation>价值（元）</translation>
        </message>
        <message>
            <source>Customer's item code</source>
            <translation>客户货号</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Fill rate, %</source>
            <translation>满足率，%</translation>
        </message>
        <message>
            <source>On time, %</source>
            <translation>准时率，%</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SalesTableModel</name>
        <message>
            <source>Year</source>
            <translation>全年</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>month of a year</comment>
            <translation>%1</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合计</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(无)</translation>
        </message>
        <message>
            <source>Growth on year before</source>
            <translation>同比增长</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a category of goods and a calendar year</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Months 1–%1</source>
            <translation>1–%1 月合计</translation>
        </message>
        <message>
            <source>Both years up to the last month with figures, so that the same months are compared.</source>
            <translation>两年都只算到有数字的最后一个月，比较的是相同的月份。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SupplyColumns</name>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Listed since</source>
            <translation>上架日期</translation>
        </message>
        <message>
            <source>In stock, cases</source>
            <translation>库存，箱</translation>
        </message>
        <message>
            <source>▲ out of stock</source>
            <translation>▲ 缺货</translation>
        </message>
        <message>
            <source>Change, points</source>
            <translation>变化，百分点</translation>
        </message>
        <message>
            <source>From our brand, yuan</source>
            <translation>本品牌利润，元</translation>
        </message>
        <message>
            <source>In total, yuan</source>
            <translation>总利润，元</translation>
        </message>
        <message>
            <source>Our share</source>
            <translation>本品牌占比</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>On</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>估计</translation>
        </message>
        <message>
            <source>Declared</source>
            <translation>申报</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SupplySections</name>
        <message>
            <source>Products the customer must have</source>
            <translation>客户的必备品</translation>
        </message>
        <message>
            <source>Service month by month</source>
            <translation>逐月服务水平</translation>
        </message>
        <message>
            <source>The customer's profit month by month</source>
            <translation>客户逐月利润</translation>
        </message>
        <message>
            <source>New product…</source>
            <translation>新增产品…</translation>
        </message>
        <message>
            <source>Import list…</source>
            <translation>导入清单…</translation>
        </message>
        <message>
            <source>Remove product</source>
            <translation>移除产品</translation>
        </message>
        <message>
            <source>Must-have list</source>
            <translation>必备品清单</translation>
        </message>
        <message>
            <source>New month…</source>
            <translation>新增月份…</translation>
        </message>
        <message>
            <source>Import months…</source>
            <translation>导入月份…</translation>
        </message>
        <message>
            <source>Remove month</source>
            <translation>移除月份</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服务</translation>
        </message>
        <message>
            <source>Profit of the customer</source>
            <translation>客户利润</translation>
        </message>
        <message>
            <source>No product is on the list.</source>
            <translation>清单上还没有产品。</translation>
        </message>
        <message numerus="yes">
            <source>%n products; none is out of stock.</source>
            <translation>
                <numerusform>共 %n 个产品，均不缺货。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 products are out of stock.</source>
            <translation>
                <numerusform>%1 个产品中有 %n 个缺货。</numerusform>
            </translation>
        </message>
        <message>
            <source>No month is recorded.</source>
            <translation>还没有记录任何月份。</translation>
        </message>
        <message>
            <source>%1: fill rate %2, on time %3.</source>
            <translation>%1：满足率 %2，准时率 %3。</translation>
        </message>
        <message>
            <source>Mean of up to twelve months: %1 and %2.</source>
            <translation>近 12 个月平均（不足按实际月数）：%1 和 %2。</translation>
        </message>
        <message>
            <source>No profit of the customer is known. It comes with an import of sales that has a column of it.</source>
            <translation>还不知道客户的利润。导入带有利润列的销售表后会显示在这里。</translation>
        </message>
        <message numerus="yes">
            <source>%n products; none was counted yet.</source>
            <translation>
                <numerusform>共 %n 个产品，均未盘点。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were not counted.</source>
            <translation>
                <numerusform>另有 %n 个未盘点。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n products; %1 counted, all in stock; %2 not counted.</source>
            <translation>
                <numerusform>共 %n 个产品，盘点过 %1 个，均有货，%2 个未盘点。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TimelineDelegate</name>
        <message>
            <source>%1 (late)</source>
            <translation>%1（已逾期）</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TimelineModel</name>
        <message>
            <source>Ahead</source>
            <translation>接下来</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>置顶</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>已发生</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TimelineText</name>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Lost: %1</source>
            <translation>流失：%1</translation>
        </message>
        <message>
            <source>won back on %1</source>
            <translation>%1 赢回</translation>
        </message>
        <message>
            <source>%1 met</source>
            <translation>符合%1</translation>
        </message>
        <message>
            <source>%1 not met</source>
            <translation>不符合%1</translation>
        </message>
        <message>
            <source>Equipment placed: %1</source>
            <translation>投放设备：%1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Task done: %1</source>
            <translation>任务完成：%1</translation>
        </message>
        <message>
            <source>Task dropped: %1</source>
            <translation>任务放弃：%1</translation>
        </message>
        <message>
            <source>Task: %1</source>
            <translation>任务：%1</translation>
        </message>
        <message>
            <source>New contact: %1</source>
            <translation>新联系人：%1</translation>
        </message>
        <message>
            <source>Annual plan %1: %2</source>
            <translation>%1 年计划：%2</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>年计划</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>客户关系</translation>
        </message>
        <message>
            <source>Equipment and imports</source>
            <translation>设备与导入</translation>
        </message>
        <message>
            <source>File kept: %1</source>
            <translation>添加文件：%1</translation>
        </message>
        <message>
            <source>Notes and files</source>
            <translation>记事与文件</translation>
        </message>
    </context>
</TS>
