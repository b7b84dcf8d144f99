<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>QFileDialog</name>
        <message>
            <source>Folder</source>
            <translation>資料夾</translation>
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
            <translation>將發生的變化</translation>
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
            <translation>請寫日期，例如 2026-11-25、週三或 +7。</translation>
        </message>
        <message numerus="yes">
            <source>%n will change</source>
            <translation>
                <numerusform>將改變 %n 項</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay as they are</source>
            <translation>
                <numerusform>%n 項保持不變</numerusform>
            </translation>
        </message>
        <message>
            <source>To</source>
            <translation>移交給</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>請選擇…</translation>
        </message>
        <message>
            <source>Choose who takes over.</source>
            <translation>請選擇接手的人。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ChartView</name>
        <message>
            <source>Show as a table</source>
            <translation>以表格顯示</translation>
        </message>
        <message>
            <source>Copy as a picture</source>
            <translation>複製為圖片</translation>
        </message>
        <message>
            <source>Table of the chart: %1</source>
            <translation>圖表的資料表：%1</translation>
        </message>
        <message>
            <source>Show as a chart</source>
            <translation>以圖表顯示</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerField</name>
        <message>
            <source>Name, code or pinyin</source>
            <translation>名稱、編碼或拼音</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::DayEdit</name>
        <message>
            <source>2026-11-25, Wed, +7</source>
            <extracomment>a day of the year 2026 as an example of what may be typed</extracomment>
            <translation>2026-11-25、週三、+7</translation>
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
            <translation>關閉</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FieldWords</name>
        <message>
            <source>This must not be empty.</source>
            <translation>請填寫此項。</translation>
        </message>
        <message>
            <source>This cannot be below zero.</source>
            <translation>不能小於零。</translation>
        </message>
        <message>
            <source>There is a line break or another control character; remove it.</source>
            <translation>含有換行或控制字元，請刪除。</translation>
        </message>
        <message>
            <source>This word is not known here.</source>
            <translation>這裡不認識這個值。</translation>
        </message>
        <message>
            <source>At most %1 characters.</source>
            <translation>最多 %1 個字。</translation>
        </message>
        <message>
            <source>This number is too large: at most 12 digits.</source>
            <translation>數字太大：最多 12 位。</translation>
        </message>
        <message>
            <source>Write a number like 1,234 here.</source>
            <translation>請填寫數字，例如 1,234。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::Figures</name>
        <message>
            <source>CNY 10k</source>
            <extracomment>the unit of amounts in lists and charts: 10,000 yuan</extracomment>
            <translation>萬元</translation>
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
                <numerusform>%n 天後</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FilePane</name>
        <message>
            <source>Add file…</source>
            <translation>新增檔案…</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>貼上</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打開</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>另存為…</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重命名…</translation>
        </message>
        <message>
            <source>Remove file</source>
            <translation>移除檔案</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Add file</source>
            <translation>新增檔案</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有檔案</translation>
        </message>
        <message numerus="yes">
            <source>%n files kept</source>
            <translation>
                <numerusform>已儲存 %n 個檔案</numerusform>
            </translation>
        </message>
        <message>
            <source>There is neither a file nor a picture in the clipboard.</source>
            <translation>剪貼簿裡沒有檔案，也沒有圖片。</translation>
        </message>
        <message>
            <source>Picture %1</source>
            <translation>圖片 %1</translation>
        </message>
        <message>
            <source>%1 may run as a program and is not opened from here. Save it elsewhere if you trust it.</source>
            <translation>%1 可能作為程式運行，不在這裡打開。如果信任它，請另存後再用。</translation>
        </message>
        <message>
            <source>Opened as a copy: changes to it are not kept here.</source>
            <translation>打開的是副本：對它的修改不會儲存回來。</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>另存為</translation>
        </message>
        <message>
            <source>Saved</source>
            <translation>已儲存</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重命名</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FilterBar</name>
        <message>
            <source>Condition</source>
            <translation>條件</translation>
        </message>
        <message>
            <source>View changed</source>
            <translation>檢視已改</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>儲存檢視</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>還原</translation>
        </message>
        <message>
            <source>Quick filter</source>
            <translation>快速篩選</translation>
        </message>
        <message>
            <source>Filter (Ctrl+F)</source>
            <translation>篩選 (Ctrl+F)</translation>
        </message>
        <message>
            <source>Remove the condition on %1</source>
            <translation>移除條件「%1」</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FilterEditor</name>
        <message>
            <source>Filter by %1</source>
            <translation>依%1篩選</translation>
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
            <translation>套用</translation>
        </message>
        <message>
            <source>Comparison</source>
            <translation>比較方式</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>請填整數。</translation>
        </message>
        <message>
            <source>Write a day such as 2026-03-01, a month or a year.</source>
            <translation>請填日期（如 2026-03-01）、月份或年份。</translation>
        </message>
        <message>
            <source>Write an amount like 50 or 1234.56.</source>
            <translation>請填寫金額，例如 50 或 1234.56。</translation>
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
            <translation>屬於</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(無)</translation>
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
            <translation>填寫的內容還沒有儲存。</translation>
        </message>
        <message>
            <source>Discard what was typed</source>
            <translation>放棄填寫的內容</translation>
        </message>
        <message>
            <source>Go on writing</source>
            <translation>繼續填寫</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ListPage</name>
        <message>
            <source>None</source>
            <translation>無</translation>
        </message>
        <message>
            <source>Group: %1</source>
            <translation>分組：%1</translation>
        </message>
        <message>
            <source>Copy as table</source>
            <translation>複製為表格</translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>已複製 %n 列</numerusform>
            </translation>
        </message>
        <message>
            <source>Export what is shown</source>
            <translation>匯出目前清單</translation>
        </message>
        <message>
            <source>Excel workbook</source>
            <translation>Excel 活頁簿</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV 表格</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>匯出</translation>
        </message>
        <message numerus="yes">
            <source>%n rows written to %1</source>
            <translation>
                <numerusform>已將 %n 列寫入 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>欄</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>檢視</translation>
        </message>
        <message>
            <source>New view</source>
            <translation>新增檢視</translation>
        </message>
        <message>
            <source>Nothing fits the filter</source>
            <translation>沒有符合條件的記錄</translation>
        </message>
        <message>
            <source>There are records, but the filter hides all of them.</source>
            <translation>有記錄，但都被篩選條件隱藏了。</translation>
        </message>
        <message>
            <source>Clear filter</source>
            <translation>清除篩選</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>取消選取</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開啟</translation>
        </message>
        <message>
            <source>Name of the view</source>
            <translation>檢視名稱</translation>
        </message>
        <message>
            <source>Save view</source>
            <translation>儲存檢視</translation>
        </message>
        <message>
            <source>Rename…</source>
            <translation>重新命名…</translation>
        </message>
        <message>
            <source>Rename view</source>
            <translation>重新命名檢視</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>重新命名</translation>
        </message>
        <message>
            <source>Remove view</source>
            <translation>刪除檢視</translation>
        </message>
        <message>
            <source>Columns as at first</source>
            <translation>還原預設欄</translation>
        </message>
        <message>
            <source>Take out of the navigation</source>
            <translation>從導覽移除</translation>
        </message>
        <message>
            <source>Pin to the navigation</source>
            <translation>釘選到導覽</translation>
        </message>
        <message>
            <source>Quick filter: %1</source>
            <translation>快速篩選：%1</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>列印預覽</translation>
        </message>
        <message>
            <source>Print the list</source>
            <translation>列印清單</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PaperOutlet</name>
        <message>
            <source>PDF document</source>
            <translation>PDF 檔案</translation>
        </message>
        <message>
            <source>Writing the PDF</source>
            <translation>正在寫 PDF</translation>
        </message>
        <message>
            <source>%1 is written.</source>
            <translation>已寫入 %1。</translation>
        </message>
        <message>
            <source>Printing</source>
            <translation>正在列印</translation>
        </message>
        <message numerus="yes">
            <source>%n pages went to the printer.</source>
            <translation>
                <numerusform>已送 %n 頁到印表機。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PaperPreview</name>
        <message>
            <source>Print preview: %1</source>
            <translation>列印預覽：%1</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>上一頁</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>下一頁</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>PDF file…</source>
            <translation>PDF 檔案…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>列印…</translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation>匯出為 PDF</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PaperView</name>
        <message>
            <source>Pages as they are printed</source>
            <translation>列印頁面</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>第 %1 頁，共 %2 頁</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TableText</name>
        <message>
            <source>Code</source>
            <translation>編碼</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskChangeDialog</name>
        <message numerus="yes">
            <source>Move %n tasks</source>
            <translation>
                <numerusform>改期 %n 項任務</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n tasks</source>
            <translation>
                <numerusform>移交 %n 項任務</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n tasks</source>
            <translation>
                <numerusform>放棄 %n 項任務</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were moved before; say why they are moved again.</source>
            <translation>
                <numerusform>%n 項已改期過，請寫明再次改期的原因。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n</source>
            <translation>
                <numerusform>改期 %n 項</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n</source>
            <translation>
                <numerusform>移交 %n 項</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Drop %n</source>
            <translation>
                <numerusform>放棄 %n 項</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why, then it can be dropped</source>
            <translation>寫明原因後才能放棄</translation>
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
            <translation>備注</translation>
        </message>
        <message numerus="yes">
            <source>Move %n visits</source>
            <translation>
                <numerusform>移動 %n 次拜訪</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n visits</source>
            <translation>
                <numerusform>移交 %n 次拜訪</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n visits</source>
            <translation>
                <numerusform>取消 %n 次拜訪</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n visits were not held</source>
            <translation>
                <numerusform>%n 次拜訪未成行</numerusform>
            </translation>
        </message>
        <message>
            <source>Say why, then it can be cancelled</source>
            <translation>寫明原因後才能取消</translation>
        </message>
        <message numerus="yes">
            <source>Move %n</source>
            <translation>
                <numerusform>改期 %n 項</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Hand over %n</source>
            <translation>
                <numerusform>移交 %n 項</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Cancel %n</source>
            <translation>
                <numerusform>取消 %n 次拜訪</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Close %n as not held</source>
            <translation>
                <numerusform>%n 次記為未成行</numerusform>
            </translation>
        </message>
    </context>
</TS>
