<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>accord::ui::ImportOutcome</name>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>數字</translation>
        </message>
        <message>
            <source>Now (CNY)</source>
            <translation>現在（元）</translation>
        </message>
        <message>
            <source>Afterwards (CNY)</source>
            <translation>匯入後（元）</translation>
        </message>
        <message>
            <source>Monthly totals that fall</source>
            <translation>會減少的月度合計</translation>
        </message>
        <message>
            <source>Rows new</source>
            <translation>新增列</translation>
        </message>
        <message>
            <source>Rows changed</source>
            <translation>變更列</translation>
        </message>
        <message>
            <source>Rows unchanged</source>
            <translation>未變列</translation>
        </message>
        <message>
            <source>Rows rejected</source>
            <translation>被拒列</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Totals of the rows taken: %1</source>
            <translation>所取各列合計：%1</translation>
        </message>
        <message>
            <source> · </source>
            <translation> · </translation>
        </message>
        <message>
            <source>%1 rows become %2 figures by customer, month and category that are new, %3 that change, %4 that stay.</source>
            <translation>%1 列彙總為按客戶、月份、品類的數字：新增 %2 個，變更 %3 個，不變 %4 個。</translation>
        </message>
        <message numerus="yes">
            <source>%n customers opened.</source>
            <translation>
                <numerusform>新增客戶 %n 家。</numerusform>
            </translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>記錄</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>欄位</translation>
        </message>
        <message>
            <source>On file</source>
            <translation>現有</translation>
        </message>
        <message>
            <source>In the file</source>
            <translation>檔案中</translation>
        </message>
        <message>
            <source>What is on file and would change</source>
            <translation>將被修改的現有內容</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ImportRun</name>
        <message>
            <source>Importing %1</source>
            <translation>正在匯入 %1</translation>
        </message>
        <message>
            <source>Taking the import back</source>
            <translation>正在撤回匯入</translation>
        </message>
        <message>
            <source>Save the rejected rows</source>
            <translation>儲存被拒的列</translation>
        </message>
        <message>
            <source>rejected rows.csv</source>
            <translation>被拒的列.csv</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message numerus="yes">
            <source>%n rejected rows saved</source>
            <translation>
                <numerusform>已儲存 %n 個被拒的列</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ImportTask</name>
        <message>
            <source>Pasted table</source>
            <translation>貼上的表格</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ImportsPage</name>
        <message>
            <source>Import</source>
            <translation>匯入</translation>
        </message>
        <message>
            <source>Import from Excel or CSV</source>
            <translation>從 Excel 或 CSV 匯入</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>上一步</translation>
        </message>
        <message>
            <source>The import is still running.</source>
            <translation>匯入仍在進行。</translation>
        </message>
        <message>
            <source>Cancelled now, nothing of it is kept.</source>
            <translation>現在取消，不會留下任何資料。</translation>
        </message>
        <message>
            <source>Cancel the import</source>
            <translation>取消匯入</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::LookalikeList</name>
        <message>
            <source>Leave these rows out</source>
            <translation>略過這些行</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>行號</translation>
        </message>
        <message>
            <source>New row</source>
            <translation>新行</translation>
        </message>
        <message>
            <source>What is the same</source>
            <translation>相同之處</translation>
        </message>
        <message>
            <source>Resembles</source>
            <translation>與之相似</translation>
        </message>
        <message>
            <source>%1, line %2 of this file</source>
            <translation>%1（本檔案第 %2 行）</translation>
        </message>
        <message>
            <source>%1 (%2), on file</source>
            <translation>%1（%2，已有）</translation>
        </message>
        <message>
            <source>Rows that resemble others</source>
            <translation>與其他記錄相似的行</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows resemble others and are left out</source>
            <translation>
                <numerusform>已略過 %Ln 個相似的行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln new rows resemble others; perhaps they are the same</source>
            <translation>
                <numerusform>%Ln 個新行與其他記錄相似，可能是同一個</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::MappingOptions</name>
        <message>
            <source>What the columns do not say</source>
            <translation>欄位沒有寫明的</translation>
        </message>
        <message>
            <source>&amp;Days are written as</source>
            <translation>日期寫法(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Category of all rows</source>
            <translation>所有列的品類(&amp;C)</translation>
        </message>
        <message>
            <source>when no column says it</source>
            <translation>沒有品類欄時填寫</translation>
        </message>
        <message>
            <source>&amp;Months are columns</source>
            <translation>各月是各欄(&amp;M)</translation>
        </message>
        <message>
            <source>&amp;Year of those months</source>
            <translation>這些月份的年份(&amp;Y)</translation>
        </message>
        <message>
            <source>Their &amp;figures are</source>
            <translation>其中的數字是(&amp;F)</translation>
        </message>
        <message>
            <source>How it is taken in</source>
            <translation>如何取入</translation>
        </message>
        <message>
            <source>Figures &amp;on file</source>
            <translation>已有的數字(&amp;O)</translation>
        </message>
        <message>
            <source>Replace what the file contains</source>
            <translation>以檔案中的為準取代</translation>
        </message>
        <message>
            <source>Replace the months of the file</source>
            <translation>整月取代檔案涉及的月份</translation>
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
            <translation>保持不變</translation>
        </message>
        <message>
            <source>Refuse the file</source>
            <translation>拒絕整個檔案</translation>
        </message>
        <message>
            <source>Open customers that are &amp;not on file</source>
            <translation>新增檔案中沒有的客戶(&amp;N)</translation>
        </message>
        <message>
            <source>O&amp;wner of new customers</source>
            <translation>新客戶的負責人(&amp;W)</translation>
        </message>
        <message>
            <source>One wrong row refuses the &amp;file</source>
            <translation>有一列錯誤就拒絕整個檔案(&amp;F)</translation>
        </message>
        <message>
            <source>Year first (2026-03-01)</source>
            <translation>年在前（2026-03-01）</translation>
        </message>
        <message>
            <source>By the rules (the importing manager)</source>
            <translation>按規則（匯入的客戶經理）</translation>
        </message>
        <message>
            <source>Net sales count as &amp;payments too</source>
            <translation>淨銷售額同時作為回款(&amp;P)</translation>
        </message>
        <message>
            <source>For files that have no column of payments.</source>
            <translation>用於沒有回款欄的檔案。</translation>
        </message>
        <message>
            <source>What is &amp;on file already</source>
            <translation>已在檔案中的(&amp;O)</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::MappingStep</name>
        <message>
            <source>Columns of the file and the fields they bring</source>
            <translation>檔案的欄與對應的欄位</translation>
        </message>
        <message>
            <source>Heading in the file</source>
            <translation>檔案中的欄標題</translation>
        </message>
        <message>
            <source>Values</source>
            <translation>範例</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>對應欄位</translation>
        </message>
        <message>
            <source>Load a map…</source>
            <translation>載入對應表…</translation>
        </message>
        <message>
            <source>Save the map…</source>
            <translation>儲存對應表…</translation>
        </message>
        <message>
            <source>Which column is what</source>
            <translation>各欄對應什麼</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>欄對應</translation>
        </message>
        <message numerus="yes">
            <source>%n fields</source>
            <translation>
                <numerusform>%n 個欄位</numerusform>
            </translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>試執行</translation>
        </message>
        <message>
            <source>as last time</source>
            <translation>沿用上次的對應</translation>
        </message>
        <message>
            <source>Field for %1</source>
            <translation>%1 的欄位</translation>
        </message>
        <message>
            <source>(leave out)</source>
            <translation>（不匯入）</translation>
        </message>
        <message>
            <source>✓ Everything that is needed is there.</source>
            <translation>✓ 需要的都有了。</translation>
        </message>
        <message>
            <source>△ Still needed: %1</source>
            <translation>△ 還缺：%1</translation>
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
            <translation>載入對應表</translation>
        </message>
        <message>
            <source>Maps</source>
            <translation>對應表</translation>
        </message>
        <message>
            <source>Save the map</source>
            <translation>儲存對應表</translation>
        </message>
        <message>
            <source>map.json</source>
            <translation>對應表.json</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ReadingStep</name>
        <message>
            <source>&amp;Encoding</source>
            <translation>編碼(&amp;E)</translation>
        </message>
        <message>
            <source>&amp;Delimiter</source>
            <translation>分隔符號(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Sheet</source>
            <translation>工作表(&amp;S)</translation>
        </message>
        <message>
            <source>First rows of the file</source>
            <translation>檔案的前幾列</translation>
        </message>
        <message>
            <source>How the file is read</source>
            <translation>檔案如何讀取</translation>
        </message>
        <message>
            <source>Found out</source>
            <translation>自動識別</translation>
        </message>
        <message>
            <source>GB18030 (simplified Chinese)</source>
            <translation>GB18030（簡體中文）</translation>
        </message>
        <message>
            <source>Big5 (traditional Chinese)</source>
            <translation>Big5（繁體中文）</translation>
        </message>
        <message>
            <source>Latin-1 (Western Europe)</source>
            <translation>Latin-1（西歐）</translation>
        </message>
        <message>
            <source>Comma</source>
            <translation>逗號</translation>
        </message>
        <message>
            <source>Semicolon</source>
            <translation>分號</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>定位字元</translation>
        </message>
        <message>
            <source>Bar</source>
            <translation>直線</translation>
        </message>
        <message>
            <source>Reading</source>
            <translation>讀取</translation>
        </message>
        <message>
            <source>Match the columns</source>
            <translation>對應各欄</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>正在讀取…</translation>
        </message>
        <message>
            <source>Excel workbook, sheet %1</source>
            <translation>Excel 活頁簿，工作表 %1</translation>
        </message>
        <message>
            <source>Text in %1</source>
            <translation>%1 文字檔</translation>
        </message>
        <message numerus="yes">
            <source>%1; headings in line %2, %n columns</source>
            <translation>
                <numerusform>%1；標題在第 %2 列，共 %n 欄</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::RejectedRowsModel</name>
        <message>
            <source>Value (type the right one)</source>
            <translation>內容（可直接改正）</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>列</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>欄</translation>
        </message>
        <message>
            <source>(whole row)</source>
            <translation>（整列）</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>原因</translation>
        </message>
        <message>
            <source>%1 (no such column)</source>
            <translation>%1（檔案裡沒有這一欄）</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ResultStep</name>
        <message>
            <source>Cancel the import</source>
            <translation>取消匯入</translation>
        </message>
        <message>
            <source>Progress of the import</source>
            <translation>匯入進度</translation>
        </message>
        <message>
            <source>Look at the customers</source>
            <translation>檢視客戶</translation>
        </message>
        <message>
            <source>Classify them (ABC)</source>
            <translation>做 ABC 分析</translation>
        </message>
        <message>
            <source>Import another file</source>
            <translation>再匯入一個檔案</translation>
        </message>
        <message>
            <source>Take this import back</source>
            <translation>撤回這次匯入</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
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
            <translation>正在匯入 %1…</translation>
        </message>
        <message>
            <source>Imported.</source>
            <translation>匯入完成。</translation>
        </message>
        <message>
            <source>Nothing had to be changed: all of it is on file.</source>
            <translation>沒有需要更動的：資料都已在檔案中。</translation>
        </message>
        <message>
            <source>The import was taken back; everything is as it was before.</source>
            <translation>已撤回這次匯入，一切恢復原樣。</translation>
        </message>
        <message>
            <source>Save the rejected rows…</source>
            <translation>儲存被拒的列…</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SourceStep</name>
        <message>
            <source>Sales figures</source>
            <translation>銷售資料</translation>
        </message>
        <message>
            <source>Customers</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>What to import</source>
            <translation>匯入什麼</translation>
        </message>
        <message>
            <source>Drop an Excel or CSV file here</source>
            <translation>把 Excel 或 CSV 檔案拖到這裡</translation>
        </message>
        <message>
            <source>XLSX, CSV or text in any usual encoding. Nothing is changed before you have seen what would happen.</source>
            <translation>支援 XLSX、CSV 和各種編碼的文字檔。看過會發生什麼之前，不會更動任何資料。</translation>
        </message>
        <message>
            <source>Choose file…</source>
            <translation>選擇檔案…</translation>
        </message>
        <message>
            <source>Paste from the clipboard</source>
            <translation>從剪貼簿貼上</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>來源</translation>
        </message>
        <message>
            <source>Read the file</source>
            <translation>讀取檔案</translation>
        </message>
        <message>
            <source>Sales, payments, margins or profits by customer and month, or by day: rows are added up to months.</source>
            <translation>按客戶和月份（或日期）的銷售額、回款、毛利或利潤；按日的會彙總到月。</translation>
        </message>
        <message>
            <source>The customer file: codes, names, groups, formats, cities, owners.</source>
            <translation>客戶檔案：編碼、名稱、集團、業態、城市、負責人。</translation>
        </message>
        <message>
            <source>Chosen: %1</source>
            <translation>已選：%1</translation>
        </message>
        <message>
            <source>%1 cannot be read.</source>
            <translation>%1 無法讀取。</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>匯入</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>表格</translation>
        </message>
        <message>
            <source>All files</source>
            <translation>所有檔案</translation>
        </message>
        <message>
            <source>There is no table in the clipboard. Copy the cells in Excel first, with their headings.</source>
            <translation>剪貼簿裡沒有表格。請先在 Excel 裡連同標題複製儲存格。</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>聯絡人</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>拜訪</translation>
        </message>
        <message>
            <source>Receivables</source>
            <translation>應收帳款</translation>
        </message>
        <message>
            <source>Stock</source>
            <translation>庫存</translation>
        </message>
        <message>
            <source>People at the customers: a table, or cards of a phone (.vcf).</source>
            <translation>客戶處的人：表格，或手機匯出的名片（.vcf）。</translation>
        </message>
        <message>
            <source>Visits made or planned: a table, or a calendar (.ics) whose events name the customer.</source>
            <translation>已做或計畫的拜訪：表格，或日曆檔案（.ics），日程裡寫有客戶名稱。</translation>
        </message>
        <message>
            <source>Invoices with due day and what is paid.</source>
            <translation>發票、到期日與已收金額。</translation>
        </message>
        <message>
            <source>Stock of ours at the customers, with days of production.</source>
            <translation>客戶處我方產品的庫存與生產日期。</translation>
        </message>
        <message>
            <source>Must-have</source>
            <translation>必備品</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服務</translation>
        </message>
        <message>
            <source>Products that customers must have, with their own item codes.</source>
            <translation>客戶的必備品，帶客戶自己的貨號。</translation>
        </message>
        <message>
            <source>Fill rate and on-time delivery of customers, month by month.</source>
            <translation>客戶逐月的訂單滿足率和準時到貨率。</translation>
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
            <translation>試執行進度</translation>
        </message>
        <message>
            <source>What would happen</source>
            <translation>會發生什麼</translation>
        </message>
        <message>
            <source>Try again with what was put right</source>
            <translation>按改正後的再試一次</translation>
        </message>
        <message>
            <source>Save the rejected rows…</source>
            <translation>儲存被拒的列…</translation>
        </message>
        <message>
            <source>Rejected rows</source>
            <translation>被拒的列</translation>
        </message>
        <message>
            <source>Trial</source>
            <translation>試執行</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows</source>
            <translation>
                <numerusform>%Ln 列</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rejected</source>
            <translation>
                <numerusform>%n 列被拒</numerusform>
            </translation>
        </message>
        <message>
            <source>Import</source>
            <translation>匯入</translation>
        </message>
        <message numerus="yes">
            <source>Import %Ln rows</source>
            <translation>
                <numerusform>匯入 %Ln 列</numerusform>
            </translation>
        </message>
        <message>
            <source>Reading and checking every row; nothing is changed…</source>
            <translation>正在讀取並檢查每一列，不更動任何資料…</translation>
        </message>
        <message numerus="yes">
            <source>%Ln rows cannot be taken</source>
            <translation>
                <numerusform>%Ln 列無法匯入</numerusform>
            </translation>
        </message>
    </context>
</TS>
