<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Folder</source>
            <translation>文件夹</translation>
        </message>
    </context>
    <context>
        <name>QFileSystemModel</name>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ChangeDialog</name>
        <message>
            <source>What will happen</source>
            <translation>将发生的变化</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>To the day</source>
            <translation>改到</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Write a day, like 2026-11-25, Wed or +7.</source>
            <translation>请写日期，例如 2026-11-25、周三或 +7。</translation>
        </message>
        <message numerus="yes">
            <source>%n will change</source>
            <translation>
                <numerusform>将改变 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay as they are</source>
            <translation>
                <numerusform>%n 项保持不变</numerusform>
            </translation>
        </message>
        <message>
            <source>To</source>
            <translation>移交给</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>请选择…</translation>
        </message>
        <message>
            <source>Choose who takes over.</source>
            <translation>请选择接手的人。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ChartView</name>
        <message>
            <source>Show as a table</source>
            <translation>以表格显示</translation>
        </message>
        <message>
            <source>Copy as a picture</source>
            <translation>复制为图片</translation>
        </message>
        <message>
            <source>Table of the chart: %1</source>
            <translation>图表的数据表：%1</translation>
        </message>
        <message>
            <source>Show as a chart</source>
            <translation>以图表显示</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerField</name>
        <message>
            <source>Name, code or pinyin</source>
            <translation>名称、编码或拼音</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::DayEdit</name>
        <message>
            <source>2026-11-25, Wed, +7</source>
            <extracomment>a day of the year 2026 as an example of what may be typed</extracomment>
            <translation>2026-11-25、周三、+7</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::DialogPrompter</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FieldWords</name>
        <message>
            <source>This must not be empty.</source>
            <translation>请填写此项。</translation>
        </message>
        <message>
            <source>This cannot be below zero.</source>
            <translation>不能小于零。</translation>
        </message>
        <message>
            <source>There is a line break or another control character; remove it.</source>
            <translation>含有换行或控制字符，请删除。</translation>
        </message>
        <message>
            <source>This word is not known here.</source>
            <translation>这里不认识这个值。</translation>
        </message>
        <message>
            <source>At most %1 characters.</source>
            <translation>最多 %1 个字。</translation>
        </message>
        <message>
            <source>This number is too large: at most 12 digits.</source>
            <translation>数字太大：最多 12 位。</translation>
        </message>
        <message>
            <source>Write a number like 1,234 here.</source>
            <translation>请填写数字，例如 1,234。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::Figures</name>
        <message>
            <source>CNY 10k</source>
            <extracomment>the unit of amounts in lists and charts: 10,000 yuan</extracomment>
            <translation>万元</translation>
        </message>
        <message>
            <source>CNY</source>
            <translation>元</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>昨天</translation>
        </message>
        <message>
            <source>today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>明天</translation>
        </message>
        <message numerus="yes">
            <source>%n days ago</source>
            <translation>
                <numerusform>%n 天前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in %n days</source>
            <translation>
                <numerusform>%n 天后</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FilePane</name>
        <message>
            <source>Add file…</source>
            <translation>添加文件…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>粘贴</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存为…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Remove file</source>
            <translation>移除文件</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Add file</source>
            <translation>添加文件</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有文件</translation>
        </message>
        <message numerus="yes">
            <source>%n files kept</source>
            <translation>
                <numerusform>已保存 %n 个文件</numerusform>
            </translation>
        </message>
        <message>
            <source>There is neither a file nor a picture in the clipboard.</source>
            <translation>剪贴板里没有文件，也没有图片。</translation>
        </message>
        <message>
            <source>Picture %1</source>
            <translation>图片 %1</translation>
        </message>
        <message>
            <source>%1 may run as a program and is not opened from here. Save it elsewhere if you trust it.</source>
            <translation>%1 可能作为程序运行，不在这里打开。如果信任它，请另存后再用。</translation>
        </message>
        <message>
            <source>Opened as a copy: changes to it are not kept here.</source>
            <translation>打开的是副本：对它的修改不会保存回来。</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存为</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已保存</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FilterBar</name>
        <message>
            <source>Condition</source>
            <translation>条件</translation>
        </message>
        <message>
            <source>View changed</source>
            <translation>视图已改</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>保存视图</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>还原</translation>
        </message>
        <message>
            <source>Quick filter</source>
            <translation>快速筛选</translation>
        </message>
        <message>
            <source>Filter (Ctrl+F)</source>
            <translation>筛选 (Ctrl+F)</translation>
        </message>
        <message>
            <source>Remove the condition on %1</source>
            <translation>去掉条件“%1”</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FilterEditor</name>
        <message>
            <source>Filter by %1</source>
            <translation>按%1筛选</translation>
        </message>
        <message>
            <source>2026-03-01, 2026-03 or 2026</source>
            <translation>2026-03-01、2026-03 或 2026</translation>
        </message>
        <message>
            <source>Yuan</source>
            <translation>元</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Apply</source>
            <translation>应用</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比较方式</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>请填整数。</translation>
        </message>
        <message>
            <source>Write a day such as 2026-03-01, a month or a year.</source>
            <translation>请填日期（如 2026-03-01）、月份或年份。</translation>
        </message>
        <message>
            <source>Write an amount like 50 or 1234.56.</source>
            <translation>请填写金额，例如 50 或 1234.56。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FilterWords</name>
        <message>
            <source>contains</source>
            <translation>包含</translation>
        </message>
        <message>
            <source>is one of</source>
            <translation>属于</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(无)</translation>
        </message>
        <message>
            <source>, </source>
            <comment>between the values of a filter</comment>
            <translation>、</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FormLeaving</name>
        <message>
            <source>What you typed is not saved yet.</source>
            <translation>填写的内容还没有保存。</translation>
        </message>
        <message>
            <source>Discard what was typed</source>
            <translation>放弃填写的内容</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>继续填写</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ListPage</name>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>Group: %1</source>
            <translation>分组：%1</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>复制为表格</translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>已复制 %n 行</numerusform>
            </translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>导出当前列表</translation>
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
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message numerus="yes">
            <source>%n rows written to %1</source>
            <translation>
                <numerusform>已将 %n 行写入 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>New view</source>
            <translation>新建视图</translation>
        </message>
        <message>
            <source>Nothing fits the filter</source>
            <translation>没有符合条件的记录</translation>
        </message>
        <message>
            <source>There are records, but the filter hides all of them.</source>
            <translation>有记录，但都被筛选条件隐藏了。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除筛选</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>取消选择</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>视图名称</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>保存视图</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Rename view</source>
            <translation>重命名视图</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Remove view</source>
            <translation>删除视图</translation>
        </message>
        <message>
            <source>Columns as at first</source>
            <translation>恢复默认列</translation>
        </message>
        <message>
            <source>Take out of the navigation</source>
            <translation>从导航移除</translation>
        </message>
        <message>
            <source>Pin to the navigation</source>
            <translation>收藏到导航</translation>
        </message>
        <message>
            <source>Quick filter: %1</source>
            <translation>快速筛选：%1</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>打印预览</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>打印列表</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PaperOutlet</name>
        <message>
            <source>PDF document</source>
            <translation>PDF 文档</translation>
        </message>
        <message>
            <source>Writing the PDF</source>
            <translation>正在写 PDF</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <translation>已写入 %1。</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>正在打印</translation>
        </message>
        <message numerus="yes">
            <source>%n pages went to the printer.</source>
            <translation>
                <numerusform>已送 %n 页到打印机。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PaperPreview</name>
        <message>
            <source>Print preview: %1</source>
            <translation>打印预览：%1</translation>
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
            <source>Smaller</source>
            <translation>缩小</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>PDF file…</source>
            <translation>PDF 文件…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>打印…</translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation>导出为 PDF</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PaperView</name>
        <message>
            <source>Pages as they are printed</source>
            <translation>打印页面</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 页，共 %2 页</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TableText</name>
        <message>
            <source>Code</source>
            <translation>编码</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskChangeDialog</name>
        <message numerus="yes">
            <source>Move %n tasks</source>
            <translation>
                <numerusform>改期 %n 项任务</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n tasks</source>
            <translation>
                <numerusform>移交 %n 项任务</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n tasks</source>
            <translation>
                <numerusform>放弃 %n 项任务</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were moved before; say why they are moved again.</source>
            <translation>
                <numerusform>%n 项已改期过，请写明再次改期的原因。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n</source>
            <translation>
                <numerusform>改期 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n</source>
            <translation>
                <numerusform>移交 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n</source>
            <translation>
                <numerusform>放弃 %n 项</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why, then it can be dropped</source>
            <translation>写明原因后才能放弃</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitChangeDialog</name>
        <message>
            <source>Reason</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>备注</translation>
        </message>
        <message numerus="yes">
            <source>Move %n visits</source>
            <translation>
                <numerusform>移动 %n 次拜访</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n visits</source>
            <translation>
                <numerusform>移交 %n 次拜访</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n visits</source>
            <translation>
                <numerusform>取消 %n 次拜访</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visits were not held</source>
            <translation>
                <numerusform>%n 次拜访未成行</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why, then it can be cancelled</source>
            <translation>写明原因后才能取消</translation>
        </message>
        <message numerus="yes">
            <source>Move %n</source>
            <translation>
                <numerusform>改期 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n</source>
            <translation>
                <numerusform>移交 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n</source>
            <translation>
                <numerusform>取消 %n 次拜访</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Close %n as not held</source>
            <translation>
                <numerusform>%n 次记为未成行</numerusform>
            </translation>
        </message>
    </context>
</TS>
