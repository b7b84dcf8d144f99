<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>accord::ui::BinPage</name>
        <message>
            <source>Code</source>
            <translation>編碼</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>負責人</translation>
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
            <translation>剩餘天數</translation>
        </message>
        <message>
            <source>Bring back</source>
            <translation>取回</translation>
        </message>
        <message numerus="yes">
            <source>Customers made by mistake. %n days after they were put here they are forgotten for good.</source>
            <translation>
                <numerusform>誤建的客戶。放入 %n 天後永久清空。</numerusform>
            </translation>
        </message>
        <message>
            <source>The bin is empty</source>
            <translation>回收站是空的</translation>
        </message>
        <message>
            <source>A customer made by mistake, without any history, goes here with Del; everything else is archived.</source>
            <translation>誤建且沒有任何業務記錄的客戶，可用 Del 鍵放到這裡；其他客戶請歸檔。</translation>
        </message>
        <message numerus="yes">
            <source>%n customers are back</source>
            <translation>
                <numerusform>已取回 %n 個客戶</numerusform>
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
                <numerusform>%n 個客戶不能放入回收站</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>還有 %n 個</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive instead</source>
            <translation>改為歸檔</translation>
        </message>
        <message>
            <source>Bin the empty ones, archive the others</source>
            <translation>沒有記錄的放入回收站，其他歸檔</translation>
        </message>
        <message>
            <source>Only bin the empty ones</source>
            <translation>只放入沒有記錄的</translation>
        </message>
        <message numerus="yes">
            <source>%n customers are in the bin. Ctrl+Z brings them back, the bin as well.</source>
            <translation>
                <numerusform>%n 家客戶已放入回收站，可按 Ctrl+Z 復原，也可在回收站還原。</numerusform>
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
                <numerusform>修改 %n 家客戶</numerusform>
            </translation>
        </message>
        <message>
            <source>Add tag</source>
            <translation>新增標籤</translation>
        </message>
        <message>
            <source>Remove tag</source>
            <translation>移除標籤</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>欄位</translation>
        </message>
        <message>
            <source>Left as they are</source>
            <translation>保持不變</translation>
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
            <translation>正在查看將修改什麼…</translation>
        </message>
        <message numerus="yes">
            <source>%n will change</source>
            <translation>
                <numerusform>將修改 %n 家</numerusform>
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
            <translation>清空該欄位</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>請選擇…</translation>
        </message>
        <message>
            <source>What will change</source>
            <translation>將要修改的內容</translation>
        </message>
        <message>
            <source>Choose the new value.</source>
            <translation>請選擇新值。</translation>
        </message>
        <message>
            <source>Write a tag.</source>
            <translation>請填寫標籤。</translation>
        </message>
        <message>
            <source>Write the new value, or choose to clear the field.</source>
            <translation>請填寫新值，或選擇清空該欄位。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另外還有 %n 家</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::BulkWork</name>
        <message numerus="yes">
            <source>A task for each of %n customers</source>
            <translation>
                <numerusform>為 %n 家客戶各建一項任務</numerusform>
            </translation>
        </message>
        <message>
            <source>Save tasks</source>
            <translation>儲存任務</translation>
        </message>
        <message>
            <source>What</source>
            <translation>做什麼</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>誰來做</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>期限</translation>
        </message>
        <message numerus="yes">
            <source>Plan visits to %n customers</source>
            <translation>
                <numerusform>為 %n 家客戶安排拜訪</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan visits</source>
            <translation>安排拜訪</translation>
        </message>
        <message>
            <source>From the day</source>
            <translation>從哪天起</translation>
        </message>
        <message>
            <source>Visits a day</source>
            <translation>每天幾家</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>新增聯絡人</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>繼續</translation>
        </message>
        <message>
            <source>At which customer</source>
            <translation>所屬客戶</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ContactColumns</name>
        <message>
            <source>A click copies</source>
            <translation>單擊複製</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerContactsTab</name>
        <message>
            <source>New contact…</source>
            <translation>新增聯絡人…</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>編輯…</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>聯絡人</translation>
        </message>
        <message>
            <source>Contacts who have left</source>
            <translation>已離職聯絡人</translation>
        </message>
        <message>
            <source>No contacts yet</source>
            <translation>還沒有聯絡人</translation>
        </message>
        <message>
            <source>Add who decides, who uses and who is on our side, or import their cards.</source>
            <translation>請新增決策者、使用者和支持我方的人，或匯入名片。</translation>
        </message>
        <message>
            <source>Which contacts</source>
            <translation>顯示哪些聯絡人</translation>
        </message>
        <message>
            <source>Import contacts…</source>
            <translation>匯入聯絡人…</translation>
        </message>
        <message>
            <source>Export contacts…</source>
            <translation>匯出聯絡人…</translation>
        </message>
        <message>
            <source>Remove contact</source>
            <translation>移除聯絡人</translation>
        </message>
        <message>
            <source>There now %1</source>
            <translation>在職 %1</translation>
        </message>
        <message>
            <source>Org chart</source>
            <translation>組織圖</translation>
        </message>
        <message>
            <source>Have left %1</source>
            <translation>已離職 %1</translation>
        </message>
        <message>
            <source>who decides</source>
            <translation>決策者</translation>
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
            <translation>已複製：%1</translation>
        </message>
        <message>
            <source>Export contacts</source>
            <translation>匯出聯絡人</translation>
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
                <numerusform>已寫出 %n 位聯絡人</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy %1</source>
            <translation>複製 %1</translation>
        </message>
        <message>
            <source>Known: who decides, who uses, who is on our side.</source>
            <translation>決策者、使用者、支持我方的人均已掌握。</translation>
        </message>
        <message>
            <source>Not known yet: %1.</source>
            <translation>還不清楚：%1。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerDialog</name>
        <message>
            <source>New customer</source>
            <translation>新增客戶</translation>
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
            <translation>儲存客戶</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerFactsPane</name>
        <message>
            <source>(nobody)</source>
            <translation>(無人)</translation>
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
            <translation>基本資料</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>地點</translation>
        </message>
        <message>
            <source>Identity</source>
            <translation>身分</translation>
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
            <translation>還沒有檔案</translation>
        </message>
        <message>
            <source>Drop files here, paste a picture, or choose one: contracts, photos of shelves, price lists.</source>
            <translation>把檔案拖到這裡、貼上圖片或選擇檔案：合約、貨架照片、價目表。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerHeader</name>
        <message>
            <source>nobody</source>
            <translation>無人</translation>
        </message>
        <message>
            <source>Owner %1</source>
            <translation>負責人 %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1 起往來</translation>
        </message>
        <message>
            <source>With stores</source>
            <translation>含門市</translation>
        </message>
        <message>
            <source>Alone</source>
            <translation>僅本戶</translation>
        </message>
        <message>
            <source>Figures of the customer</source>
            <translation>客戶數字的範圍</translation>
        </message>
        <message>
            <source>Figures and lists with everything below the customer, or of it alone</source>
            <translation>數字和清單含所有下級，或僅本戶</translation>
        </message>
        <message>
            <source>never visited</source>
            <translation>從未拜訪</translation>
        </message>
        <message>
            <source>last contact %1</source>
            <translation>最近聯絡：%1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerHistoryTab</name>
        <message>
            <source>History of the customer</source>
            <translation>客戶變更記錄</translation>
        </message>
        <message>
            <source>When</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>誰</translation>
        </message>
        <message>
            <source>What</source>
            <translation>內容</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>之前</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>之後</translation>
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
            <translation>未付發票</translation>
        </message>
        <message>
            <source>Stock at the customer</source>
            <translation>客戶庫存</translation>
        </message>
        <message>
            <source>No equipment is recorded.</source>
            <translation>沒有登記設備。</translation>
        </message>
        <message>
            <source>Equipment at the customer</source>
            <translation>客戶處的設備</translation>
        </message>
        <message>
            <source>New invoice…</source>
            <translation>新發票…</translation>
        </message>
        <message>
            <source>Import invoices…</source>
            <translation>匯入發票…</translation>
        </message>
        <message>
            <source>Receivables</source>
            <translation>應收款</translation>
        </message>
        <message>
            <source>Edit terms…</source>
            <translation>編輯條件…</translation>
        </message>
        <message>
            <source>Commercial terms</source>
            <translation>商務條件</translation>
        </message>
        <message>
            <source>New count…</source>
            <translation>新盤點…</translation>
        </message>
        <message>
            <source>Import stock…</source>
            <translation>匯入庫存…</translation>
        </message>
        <message>
            <source>New equipment…</source>
            <translation>新設備…</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>設備</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>未付 %1 元</translation>
        </message>
        <message numerus="yes">
            <source>overdue %1, up to %n days</source>
            <translation>
                <numerusform>逾期 %1 元，最長 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>days sales outstanding %1</source>
            <translation>應收帳款週轉 %1 天</translation>
        </message>
        <message>
            <source>over the credit limit by %1</source>
            <translation>超出信用額度 %1 元</translation>
        </message>
        <message>
            <source>%1 left of the credit limit</source>
            <translation>信用額度余 %1</translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>沒有未付款項。</translation>
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
            <translation>沒有登記商務條件。</translation>
        </message>
        <message>
            <source>No stock was counted.</source>
            <translation>沒有盤點過庫存。</translation>
        </message>
        <message>
            <source>Nothing must move at once.</source>
            <translation>沒有須盡快動銷的庫存。</translation>
        </message>
        <message numerus="yes">
            <source>%n batches must move, worth %1</source>
            <translation>
                <numerusform>%n 批必須盡快動銷，價值 %1</numerusform>
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
            <translation>未付金額，按帳齡（自開票日起的天數）</translation>
        </message>
        <message>
            <source>Value of the stock by its age, in days since it was made</source>
            <translation>庫存金額，按庫齡（自生產日起的天數）</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerNotesTab</name>
        <message>
            <source>New note…</source>
            <translation>新記事…</translation>
        </message>
        <message>
            <source>Remove note</source>
            <translation>移除記事</translation>
        </message>
        <message>
            <source>No notes yet.</source>
            <translation>還沒有記事。</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>記事</translation>
        </message>
        <message>
            <source>New field…</source>
            <translation>新增欄位…</translation>
        </message>
        <message>
            <source>Remove field</source>
            <translation>移除欄位</translation>
        </message>
        <message>
            <source>No fields of your own yet: for example the customer's number in another system.</source>
            <translation>還沒有自訂欄位，例如客戶在其他系統中的編號。</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>欄位</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>內容</translation>
        </message>
        <message>
            <source>Own fields</source>
            <translation>自訂欄位</translation>
        </message>
        <message>
            <source>New field</source>
            <translation>新欄位</translation>
        </message>
        <message>
            <source>Own field</source>
            <translation>自訂欄位</translation>
        </message>
        <message>
            <source>Save field</source>
            <translation>儲存欄位</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerOverviewTab</name>
        <message>
            <source>sales, %1</source>
            <translation>銷售，%1</translation>
        </message>
        <message>
            <source>%1, %2 on the year before</source>
            <translation>%1，比去年 %2</translation>
        </message>
        <message>
            <source>paid, %1 of sales</source>
            <translation>回款，占銷售 %1</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>回款</translation>
        </message>
        <message>
            <source>Sales and payments of %1</source>
            <translation>%1的銷售與回款</translation>
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
            <translation>銷售</translation>
        </message>
        <message>
            <source>Annual plans</source>
            <translation>年計畫</translation>
        </message>
        <message>
            <source>There is no annual plan yet.</source>
            <translation>還沒有年計畫。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerPage</name>
        <message>
            <source>New annual plan…</source>
            <translation>新增年計畫…</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概覽</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>銷售</translation>
        </message>
        <message>
            <source>History</source>
            <translation>變更記錄</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>時間線</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>聯絡人</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>客戶關係</translation>
        </message>
        <message>
            <source>Money and stock</source>
            <translation>帳款與庫存</translation>
        </message>
        <message>
            <source>Log visit</source>
            <translation>記錄拜訪</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新增任務</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>記事</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>People and group</source>
            <translation>聯絡人與集團</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerPeek</name>
        <message>
            <source>Choose a customer to see its figures here.</source>
            <translation>選取一家客戶，這裡顯示它的資料。</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開啟</translation>
        </message>
        <message>
            <source>Sales of 12 months</source>
            <translation>近 12 月銷售</translation>
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
            <translation>近 12 月銷售與去年對比</translation>
        </message>
        <message>
            <source>Plan %1 achieved</source>
            <translation>%1 年計畫達成</translation>
        </message>
        <message>
            <source>%1, behind</source>
            <translation>%1，落後</translation>
        </message>
        <message>
            <source>Log visit</source>
            <translation>記錄拜訪</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>下一步</translation>
        </message>
        <message>
            <source>Nothing is planned</source>
            <translation>沒有安排</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>聯絡人</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerPeoplePane</name>
        <message>
            <source>Contacts</source>
            <translation>聯絡人</translation>
        </message>
        <message>
            <source>Open items</source>
            <translation>未了事項</translation>
        </message>
        <message>
            <source>Nobody is known yet.</source>
            <translation>還沒有聯絡人。</translation>
        </message>
        <message>
            <source>Who decides is not known.</source>
            <translation>還缺決策者</translation>
        </message>
        <message>
            <source>Who uses is not known.</source>
            <translation>還缺使用者</translation>
        </message>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n 項</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is open.</source>
            <translation>沒有未了事項。</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>還有 %n 項</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerRelationTab</name>
        <message>
            <source>Change stage…</source>
            <translation>更改階段…</translation>
        </message>
        <message>
            <source>Stages so far</source>
            <translation>歷次階段</translation>
        </message>
        <message>
            <source>Change account status…</source>
            <translation>更改客戶身份…</translation>
        </message>
        <message>
            <source>Judge…</source>
            <translation>評定…</translation>
        </message>
        <message>
            <source>Criteria of a key account</source>
            <translation>重點客戶條件</translation>
        </message>
        <message>
            <source>Losses so far</source>
            <translation>歷次流失</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>客戶關係階段</translation>
        </message>
        <message>
            <source>Key account</source>
            <translation>重點客戶</translation>
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
            <translation>未記錄起始日</translation>
        </message>
        <message>
            <source>Usual next moves:</source>
            <translation>通常的下一步：</translation>
        </message>
        <message>
            <source>To %1…</source>
            <translation>轉為%1…</translation>
        </message>
        <message>
            <source>Not a key account</source>
            <translation>非重點客戶</translation>
        </message>
        <message>
            <source>Won back…</source>
            <translation>登記贏回…</translation>
        </message>
        <message>
            <source>Customer lost…</source>
            <translation>登記流失…</translation>
        </message>
        <message>
            <source>Never lost so far.</source>
            <translation>從未流失。</translation>
        </message>
        <message>
            <source>All customers, 12 months: %1 lost, %2 stayed. Published: most customers leave because of the attitude of a representative (68 %).</source>
            <translation>全部客戶近 12 個月：流失 %1 家，保持率 %2。公開資料：多數客戶因業務人員的態度離開（68 %）。</translation>
        </message>
        <message>
            <source>Won back</source>
            <translation>已贏回</translation>
        </message>
        <message>
            <source>What brought the customer back</source>
            <translation>客戶為何回來</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerSalesTab</name>
        <message>
            <source>Net sales</source>
            <translation>淨銷售額</translation>
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
            <translation>數量</translation>
        </message>
        <message>
            <source>Figure</source>
            <translation>指標</translation>
        </message>
        <message>
            <source>Calendar year</source>
            <translation>年份</translation>
        </message>
        <message>
            <source>Figures by month and category</source>
            <translation>依月份和品類的資料</translation>
        </message>
        <message>
            <source>Amounts in %1; with everything below the customer</source>
            <translation>金額單位：%1；含所有下級</translation>
        </message>
        <message>
            <source>Amounts in %1; of the customer alone</source>
            <translation>金額單位：%1；僅本戶</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerSource</name>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>Sales of 12 months (yuan)</source>
            <translation>近 12 月銷售 (元)</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>達成率</translation>
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
            <translation>未定級</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(無)</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>%1 級</translation>
        </message>
        <message>
            <source>With stores, 12 months (%1)</source>
            <translation>含門市近 12 月（%1）</translation>
        </message>
        <message>
            <source>With stores, 12 months (yuan)</source>
            <translation>含門市近 12 月（元）</translation>
        </message>
        <message>
            <source>12 months (%1)</source>
            <translation>近 12 月銷售 (%1)</translation>
        </message>
        <message>
            <source>Overdue (yuan)</source>
            <translation>逾期貨款（元）</translation>
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
            <translation>還沒有安排</translation>
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
            <translation>客戶的各部分</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerTermsPane</name>
        <message>
            <source>Commercial terms</source>
            <translation>商務條件</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Money and stock of the customer</source>
            <translation>客戶的帳款與庫存</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>信用額度</translation>
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
            <translation>帳期</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message numerus="yes">
            <source>%1 %2, up to %n days</source>
            <translation>
                <numerusform>%1 %2，最長 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>無</translation>
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
            <translation>最終消費者</translation>
        </message>
        <message>
            <source>Business customer</source>
            <translation>企業客戶</translation>
        </message>
        <message>
            <source>Distributor</source>
            <translation>經銷商</translation>
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
            <translation>內部</translation>
        </message>
        <message>
            <source>Department store</source>
            <translation>百貨店</translation>
        </message>
        <message>
            <source>Supermarket</source>
            <translation>超市</translation>
        </message>
        <message>
            <source>Hypermarket</source>
            <translation>大型綜合超市</translation>
        </message>
        <message>
            <source>Convenience store</source>
            <translation>便利商店</translation>
        </message>
        <message>
            <source>Specialty store</source>
            <translation>專業店</translation>
        </message>
        <message>
            <source>Brand store</source>
            <translation>專賣店</translation>
        </message>
        <message>
            <source>Shopping centre</source>
            <translation>購物中心</translation>
        </message>
        <message>
            <source>Warehouse club</source>
            <translation>倉儲式商場</translation>
        </message>
        <message>
            <source>Appliance mall</source>
            <translation>家電城</translation>
        </message>
        <message>
            <source>Chain</source>
            <translation>連鎖店</translation>
        </message>
        <message>
            <source>Independent shop</source>
            <translation>個體</translation>
        </message>
        <message>
            <source>Other format</source>
            <translation>其他業態</translation>
        </message>
        <message>
            <source>Breakthrough</source>
            <translation>突破期</translation>
        </message>
        <message>
            <source>Consolidation</source>
            <translation>鞏固期</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>成長期</translation>
        </message>
        <message>
            <source>Harvest</source>
            <translation>收穫期</translation>
        </message>
        <message>
            <source>Defence</source>
            <translation>防禦期</translation>
        </message>
        <message>
            <source>Hibernation</source>
            <translation>冬眠期</translation>
        </message>
        <message>
            <source>Suspension</source>
            <translation>暫停期</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>正常</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已封存</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>已流失</translation>
        </message>
        <message>
            <source>Candidate</source>
            <translation>候選</translation>
        </message>
        <message>
            <source>Key account</source>
            <translation>重點客戶</translation>
        </message>
        <message>
            <source>Former key account</source>
            <translation>曾是重點客戶</translation>
        </message>
        <message>
            <source>Urban</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Rural</source>
            <translation>鄉鎮</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(無)</translation>
        </message>
        <message>
            <source>Nobody</source>
            <translation>無人負責</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>編碼</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>Short name</source>
            <translation>簡稱</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>類型</translation>
        </message>
        <message>
            <source>Parent</source>
            <translation>上級</translation>
        </message>
        <message>
            <source>Account level</source>
            <translation>核算層級</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>業態</translation>
        </message>
        <message>
            <source>Sales area</source>
            <translation>營業面積</translation>
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
            <translation>區縣</translation>
        </message>
        <message>
            <source>Settlement</source>
            <translation>城鄉</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>地址</translation>
        </message>
        <message>
            <source>Opened on</source>
            <translation>開戶日期</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>負責人</translation>
        </message>
        <message>
            <source>Assigned on</source>
            <translation>分配日期</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>階段</translation>
        </message>
        <message>
            <source>Account status</source>
            <translation>身分</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>標籤</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>Sales of 12 months</source>
            <translation>近 12 月銷售</translation>
        </message>
        <message>
            <source>Changed</source>
            <translation>修改時間</translation>
        </message>
        <message>
            <source>Tax number</source>
            <translation>稅號</translation>
        </message>
        <message>
            <source>Website</source>
            <translation>網站</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>備註</translation>
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
            <translation>上次套用前為 %1</translation>
        </message>
        <message>
            <source>Place in the chain</source>
            <translation>通路位置</translation>
        </message>
        <message>
            <source>Past</source>
            <translation>過去</translation>
        </message>
        <message>
            <source>Present</source>
            <translation>現在</translation>
        </message>
        <message>
            <source>Outlook</source>
            <translation>將來</translation>
        </message>
        <message>
            <source>Status since</source>
            <translation>狀態自</translation>
        </message>
        <message>
            <source>This month</source>
            <translation>本月已聯絡</translation>
        </message>
        <message>
            <source>Not this month</source>
            <translation>本月未聯絡</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>從未聯絡</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期貨款</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>聯絡情況</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>最近聯絡</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>下次拜訪</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜尋</translation>
        </message>
        <message>
            <source>Class for visits</source>
            <translation>拜訪級別</translation>
        </message>
        <message>
            <source>Visited by interval</source>
            <translation>按週期拜訪</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>大客戶層級</translation>
        </message>
        <message>
            <source>Has stores</source>
            <translation>有下級門市</translation>
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
            <translation>新增記事…</translation>
        </message>
        <message>
            <source>Pin on top</source>
            <translation>置頂</translation>
        </message>
        <message>
            <source>Timeline of the customer</source>
            <translation>客戶時間線</translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>不限時間</translation>
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
            <translation>近 12 個月</translation>
        </message>
        <message>
            <source>Last 24 months</source>
            <translation>近 24 個月</translation>
        </message>
        <message>
            <source>Search in the timeline</source>
            <translation>在時間線中搜尋</translation>
        </message>
        <message>
            <source>What</source>
            <translation>類別</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>人員</translation>
        </message>
        <message>
            <source>When</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>Nothing has happened yet</source>
            <translation>還沒有發生過什麼</translation>
        </message>
        <message>
            <source>Nothing fits</source>
            <translation>沒有符合的記錄</translation>
        </message>
        <message>
            <source>Visits, tasks, plans, notes and changes will stand here.</source>
            <translation>拜訪、任務、計畫、記事和變更都會列在這裡。</translation>
        </message>
        <message>
            <source>Choose another kind, person or period.</source>
            <translation>請換一個類別、人員或時間範圍。</translation>
        </message>
        <message>
            <source>Unpin</source>
            <translation>取消置頂</translation>
        </message>
        <message>
            <source>Keeps a note above the timeline</source>
            <translation>讓記事保持在時間線上方</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打開</translation>
        </message>
        <message>
            <source>Copy text</source>
            <translation>複製文字</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerTreePane</name>
        <message>
            <source>Group and stores</source>
            <translation>集團與門市</translation>
        </message>
        <message>
            <source>12 months, %1</source>
            <translation>近 12 月，%1</translation>
        </message>
        <message numerus="yes">
            <source>%n below</source>
            <comment>customers under it</comment>
            <translation>
                <numerusform>下級 %n 家</numerusform>
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
            <translation>恢復使用</translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>歸檔</translation>
        </message>
        <message>
            <source>Merge with another record…</source>
            <translation>與另一份檔案合併…</translation>
        </message>
        <message>
            <source>Two records of one customer</source>
            <translation>同一客戶的兩份檔案</translation>
        </message>
        <message>
            <source>Merge records</source>
            <translation>合併檔案</translation>
        </message>
        <message>
            <source>Which code stays</source>
            <translation>保留哪個編碼</translation>
        </message>
        <message>
            <source>This one, %1</source>
            <translation>這一份，%1</translation>
        </message>
        <message>
            <source>The other one</source>
            <translation>另一份</translation>
        </message>
        <message>
            <source>%1 and %2 become one: figures, stores, plans, contacts and history of both. Undo separates them again.</source>
            <translation>%1與%2將合為一份：雙方的數字、門市、計畫、聯絡人和歷史。復原可以再分開。</translation>
        </message>
        <message>
            <source>Handover pack (PDF)…</source>
            <translation>移交書（PDF）…</translation>
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
            <translation>另一份檔案</translation>
        </message>
        <message>
            <source>%1 becomes one with the other record.</source>
            <translation>%1 將與另一份檔案合併。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomersPage</name>
        <message>
            <source>Customers</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>New customer…</source>
            <translation>新增客戶…</translation>
        </message>
        <message>
            <source>All customers</source>
            <translation>全部客戶</translation>
        </message>
        <message>
            <source>My customers</source>
            <translation>我的客戶</translation>
        </message>
        <message>
            <source>Key accounts</source>
            <translation>重點客戶</translation>
        </message>
        <message>
            <source>Without owner</source>
            <translation>無人負責</translation>
        </message>
        <message>
            <source>Archived</source>
            <translation>已封存</translation>
        </message>
        <message>
            <source>No customers yet</source>
            <translation>還沒有客戶</translation>
        </message>
        <message>
            <source>Add the first customer, or import a table of customers from a file.</source>
            <translation>新增第一家客戶，或從檔案匯入客戶表。</translation>
        </message>
        <message>
            <source>Change owner…</source>
            <translation>改負責人…</translation>
        </message>
        <message>
            <source>Change stage…</source>
            <translation>改階段…</translation>
        </message>
        <message>
            <source>Tags…</source>
            <translation>標籤…</translation>
        </message>
        <message>
            <source>Other field…</source>
            <translation>其他欄位…</translation>
        </message>
        <message>
            <source>Import…</source>
            <translation>匯入…</translation>
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
                <numerusform>已選 %Ln 家</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 %3 in 12 months</source>
            <translation>%1 · %2 %3（近 12 月銷售）</translation>
        </message>
        <message numerus="yes">
            <source>Total of %n customers</source>
            <translation>
                <numerusform>合計 %Ln 家</numerusform>
            </translation>
        </message>
        <message>
            <source>Archive</source>
            <translation>封存</translation>
        </message>
        <message>
            <source>Bring back into work</source>
            <translation>恢復在營</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>放入回收站</translation>
        </message>
        <message>
            <source>New contact…</source>
            <translation>新增聯絡人…</translation>
        </message>
        <message>
            <source>New task…</source>
            <translation>新增任務…</translation>
        </message>
        <message>
            <source>Plan visits…</source>
            <translation>安排拜訪…</translation>
        </message>
        <message numerus="yes">
            <source>Archive %n chosen</source>
            <translation>
                <numerusform>封存所選 %n 個</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Bring %n chosen back into work</source>
            <translation>
                <numerusform>恢復所選 %n 個</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FactLine</name>
        <message>
            <source>Ctrl+Enter saves, Escape gives up</source>
            <translation>Ctrl+Enter 儲存，Esc 放棄</translation>
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
            <translation>寫出移交書（PDF）</translation>
        </message>
        <message>
            <source>Handover pack</source>
            <translation>移交書</translation>
        </message>
        <message>
            <source>%1 written</source>
            <translation>已寫出%1</translation>
        </message>
        <message>
            <source>Handed over: %1 customers, %2 tasks, %3 visits</source>
            <translation>已移交：客戶 %1，任務 %2，拜訪 %3</translation>
        </message>
        <message>
            <source>With %1: %2 customers below it, %3 open tasks and visits, %4 annual plans</source>
            <translation>%1 連帶：下級客戶 %2 家，未完成的任務和拜訪 %3 項，年計畫 %4 份</translation>
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
            <translation>健康度：資料不足</translation>
        </message>
        <message>
            <source>Why? Opens the parts of the health.</source>
            <translation>單擊查看健康度的各部分</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>健康度</translation>
        </message>
        <message>
            <source>Health: the customer is lost</source>
            <translation>健康度：客戶已流失</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::HealthDialog</name>
        <message>
            <source>Why this health</source>
            <translation>健康度的由來</translation>
        </message>
        <message>
            <source>Health %1 of 100</source>
            <translation>健康度 %1 / 100</translation>
        </message>
        <message>
            <source>Too little is known for a number</source>
            <translation>資料不足，無法評分</translation>
        </message>
        <message>
            <source>Parts of which nothing is known leave their weight to the others.</source>
            <translation>沒有資料的部分，其權重由其他部分分擔。</translation>
        </message>
        <message>
            <source>A number needs at least three parts.</source>
            <translation>至少要有三個部分才能給出分數。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Nothing is known yet.</source>
            <translation>還沒有資料。</translation>
        </message>
        <message>
            <source>A lost customer has no health</source>
            <translation>已流失的客戶沒有健康度</translation>
        </message>
        <message>
            <source>It is reckoned again once the customer is won back.</source>
            <translation>客戶贏回後重新計算。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::HealthText</name>
        <message>
            <source>Class</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>A counts whole, B two thirds, C one third; the mean of that and of the sales of twelve months against the twelve before.</source>
            <translation>A 計全分，B 計三分之二，C 計三分之一；再與近十二個月對前十二個月的銷售取平均。</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>計畫</translation>
        </message>
        <message>
            <source>What was achieved of this year's plan so far, at most all of it.</source>
            <translation>今年計畫至今的達成，最多計滿分。</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>The share of what the customer owes that is not overdue.</source>
            <translation>應收款中未逾期的比例。</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>聯絡</translation>
        </message>
        <message>
            <source>Whole up to the visit interval since the last real contact, nothing at three times of it.</source>
            <translation>距上次真實聯絡在拜訪間隔內計滿分，到三倍間隔時為零。</translation>
        </message>
        <message>
            <source>Complaints</source>
            <translation>投訴</translation>
        </message>
        <message>
            <source>Open and late complaints.</source>
            <translation>未結和逾期的投訴。</translation>
        </message>
        <message>
            <source>Promises</source>
            <translation>承諾</translation>
        </message>
        <message>
            <source>Promises that were kept.</source>
            <translation>已兌現的承諾。</translation>
        </message>
        <message>
            <source>Coverage</source>
            <translation>覆蓋</translation>
        </message>
        <message>
            <source>A third each for a contact who decides, one who uses and one on our side.</source>
            <translation>決策者、使用者、支持我方的人各佔三分之一。</translation>
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
            <translation>聯絡人：vCard、Excel 或 CSV</translation>
        </message>
        <message>
            <source>%1 new, %2 changed, %3 as they are, %4 refused</source>
            <translation>新增 %1，更改 %2，不變 %3，拒收 %4</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>第 %1 行：%2</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>匯入</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>匯入檔案</translation>
        </message>
        <message>
            <source>All of it is on file already.</source>
            <translation>檔案中的內容都已在檔。</translation>
        </message>
        <message>
            <source>Imported: %1</source>
            <translation>已匯入：%1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::LatestList</name>
        <message>
            <source>Latest</source>
            <translation>近期動態</translation>
        </message>
        <message>
            <source>Whole timeline</source>
            <translation>完整時間軸</translation>
        </message>
        <message>
            <source>Nothing has happened yet.</source>
            <translation>還沒有動態。</translation>
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
            <translation>客戶</translation>
        </message>
        <message>
            <source>Age, days</source>
            <translation>庫齡（天）</translation>
        </message>
        <message>
            <source>Shelf life used</source>
            <translation>已用保質期</translation>
        </message>
        <message>
            <source>Must move</source>
            <translation>須動銷</translation>
        </message>
        <message>
            <source>▲ must move</source>
            <translation>▲ 須動銷</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::OrgChart</name>
        <message>
            <source>Who reports to whom</source>
            <translation>彙報關係</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanProgress</name>
        <message>
            <source>no category</source>
            <translation>未分品類</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>銷售</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Plan %1</source>
            <translation>%1 年計畫</translation>
        </message>
        <message>
            <source>revision %1</source>
            <translation>修訂 %1</translation>
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
            <translation>%1的達成率</translation>
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
            <translation>新記事</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>記事</translation>
        </message>
        <message>
            <source>Save note</source>
            <translation>儲存記事</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>%1 at %2 has the phone %3.</source>
            <translation>%2的%1也用電話 %3。</translation>
        </message>
        <message>
            <source>New contact</source>
            <translation>新聯絡人</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>聯絡人</translation>
        </message>
        <message>
            <source>Save contact</source>
            <translation>儲存聯絡人</translation>
        </message>
        <message>
            <source>Save change</source>
            <translation>儲存更改</translation>
        </message>
        <message>
            <source>Win back %1</source>
            <translation>贏回%1</translation>
        </message>
        <message>
            <source>Change stage</source>
            <translation>更改階段</translation>
        </message>
        <message>
            <source>Change account status</source>
            <translation>更改客戶身份</translation>
        </message>
        <message>
            <source>Judge a criterion</source>
            <translation>評定條件</translation>
        </message>
        <message>
            <source>Save judgement</source>
            <translation>儲存評定</translation>
        </message>
        <message>
            <source>Customer lost</source>
            <translation>客戶流失</translation>
        </message>
        <message>
            <source>Record loss</source>
            <translation>登記流失</translation>
        </message>
        <message>
            <source>Task to win back</source>
            <translation>建立贏回任務</translation>
        </message>
        <message>
            <source>Task due</source>
            <translation>任務到期日</translation>
        </message>
        <message>
            <source>%1 (published %2)</source>
            <translation>%1（公開資料 %2）</translation>
        </message>
        <message>
            <source>New invoice</source>
            <translation>新發票</translation>
        </message>
        <message>
            <source>Invoice and payments</source>
            <translation>發票與付款</translation>
        </message>
        <message>
            <source>Save invoice</source>
            <translation>儲存發票</translation>
        </message>
        <message>
            <source>New stock count</source>
            <translation>新盤點</translation>
        </message>
        <message>
            <source>Save count</source>
            <translation>儲存盤點</translation>
        </message>
        <message>
            <source>New equipment</source>
            <translation>新設備</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>設備</translation>
        </message>
        <message>
            <source>Save equipment</source>
            <translation>儲存設備</translation>
        </message>
        <message>
            <source>Commercial terms</source>
            <translation>商務條件</translation>
        </message>
        <message>
            <source>Save terms</source>
            <translation>儲存條件</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>請選擇…</translation>
        </message>
        <message>
            <source>%1 is a contact of this customer already.</source>
            <translation>%1已經是該客戶的聯絡人。</translation>
        </message>
        <message>
            <source>New product of the must-have list</source>
            <translation>新增必備品</translation>
        </message>
        <message>
            <source>Product of the must-have list</source>
            <translation>必備品</translation>
        </message>
        <message>
            <source>Save product</source>
            <translation>儲存產品</translation>
        </message>
        <message>
            <source>Listed since</source>
            <translation>上架日期</translation>
        </message>
        <message>
            <source>New month of service</source>
            <translation>新增服務月份</translation>
        </message>
        <message>
            <source>Month of service</source>
            <translation>服務月份</translation>
        </message>
        <message>
            <source>Save month</source>
            <translation>儲存月份</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::RelationColumns</name>
        <message>
            <source>From</source>
            <translation>從</translation>
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
            <translation>未評定</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>公開資料</translation>
        </message>
        <message>
            <source>Ours, 12 months</source>
            <translation>我方 12 個月</translation>
        </message>
        <message>
            <source>Won back on</source>
            <translation>贏回日</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::RelationText</name>
        <message>
            <source>Decides</source>
            <translation>決策</translation>
        </message>
        <message>
            <source>Influences</source>
            <translation>影響</translation>
        </message>
        <message>
            <source>Uses</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>Gatekeeper</source>
            <translation>把關</translation>
        </message>
        <message>
            <source>Signs</source>
            <translation>簽字</translation>
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
            <translation>反對我方</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>By e-mail</source>
            <translation>郵件</translation>
        </message>
        <message>
            <source>WeChat message</source>
            <translation>微信消息</translation>
        </message>
        <message>
            <source>In person</source>
            <translation>當面</translation>
        </message>
        <message>
            <source>Purchase frequency</source>
            <translation>購買頻率</translation>
        </message>
        <message>
            <source>Purchase volume</source>
            <translation>購買量</translation>
        </message>
        <message>
            <source>Profit margin</source>
            <translation>利潤率</translation>
        </message>
        <message>
            <source>Loyalty</source>
            <translation>忠誠度</translation>
        </message>
        <message>
            <source>Image and influence</source>
            <translation>形象與影響力</translation>
        </message>
        <message>
            <source>Closed down or died</source>
            <translation>關張或去世</translation>
        </message>
        <message>
            <source>Moved away</source>
            <translation>遷走</translation>
        </message>
        <message>
            <source>Took up with another company</source>
            <translation>與他家建立關係</translation>
        </message>
        <message>
            <source>Competition</source>
            <translation>競爭</translation>
        </message>
        <message>
            <source>Dissatisfied with the product</source>
            <translation>對產品不滿</translation>
        </message>
        <message>
            <source>Attitude of our representative</source>
            <translation>我方人員態度</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>我方</translation>
        </message>
        <message>
            <source>The customer's</source>
            <translation>客戶</translation>
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
            <translation>磨損</translation>
        </message>
        <message>
            <source>Broken</source>
            <translation>損壞</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>已不在</translation>
        </message>
        <message>
            <source>Stage</source>
            <translation>階段</translation>
        </message>
        <message>
            <source>Account status</source>
            <translation>客戶身份</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>負責人</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>拜訪</translation>
        </message>
        <message>
            <source>Phone call</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Video meeting</source>
            <translation>視訊會議</translation>
        </message>
        <message>
            <source>Customer came to us</source>
            <translation>客戶來訪</translation>
        </message>
        <message>
            <source>Joint visit</source>
            <translation>協同拜訪</translation>
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
            <translation>資料收集</translation>
        </message>
        <message>
            <source>Business review</source>
            <translation>業務回顧</translation>
        </message>
        <message>
            <source>Discussion</source>
            <translation>討論</translation>
        </message>
        <message>
            <source>Contract draft</source>
            <translation>合約草案</translation>
        </message>
        <message>
            <source>Contract negotiated</source>
            <translation>確定合約內容</translation>
        </message>
        <message>
            <source>Signed</source>
            <translation>已簽定</translation>
        </message>
        <message>
            <source>In execution</source>
            <translation>執行中</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已結束</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>已終止</translation>
        </message>
        <message>
            <source>Figures imported</source>
            <translation>匯入資料</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>姓名</translation>
        </message>
        <message>
            <source>Job title</source>
            <translation>職務</translation>
        </message>
        <message>
            <source>Department</source>
            <translation>部門</translation>
        </message>
        <message>
            <source>Decision role</source>
            <translation>決策角色</translation>
        </message>
        <message>
            <source>Attitude</source>
            <translation>態度</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>電子郵件</translation>
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
            <translation>稱呼</translation>
        </message>
        <message>
            <source>Prefers</source>
            <translation>偏好方式</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>備注</translation>
        </message>
        <message>
            <source>First one to ask</source>
            <translation>首選聯絡人</translation>
        </message>
        <message>
            <source>Reports to</source>
            <translation>上級</translation>
        </message>
        <message>
            <source>Left on</source>
            <translation>離職日</translation>
        </message>
        <message>
            <source>Criterion</source>
            <translation>條件</translation>
        </message>
        <message>
            <source>Met</source>
            <translation>符合</translation>
        </message>
        <message>
            <source>Evidence</source>
            <translation>證據</translation>
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
            <translation>內容</translation>
        </message>
        <message>
            <source>About</source>
            <translation>關於誰</translation>
        </message>
        <message>
            <source>Pinned on top</source>
            <translation>置頂</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>類別</translation>
        </message>
        <message>
            <source>Serial number</source>
            <translation>編號</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>數量</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>歸屬</translation>
        </message>
        <message>
            <source>Where it stands</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>狀況</translation>
        </message>
        <message>
            <source>Credit limit, yuan</source>
            <translation>信用額度（元）</translation>
        </message>
        <message>
            <source>Days to pay</source>
            <translation>帳期（天）</translation>
        </message>
        <message>
            <source>Payment method</source>
            <translation>付款方式</translation>
        </message>
        <message>
            <source>Price list</source>
            <translation>價目表</translation>
        </message>
        <message>
            <source>Name on invoice</source>
            <translation>開票名稱</translation>
        </message>
        <message>
            <source>Address on invoice</source>
            <translation>開票地址</translation>
        </message>
        <message>
            <source>Bank</source>
            <translation>開戶行</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>銀行帳號</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>發票號</translation>
        </message>
        <message>
            <source>Invoice date</source>
            <translation>開票日</translation>
        </message>
        <message>
            <source>Due date</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Amount, yuan</source>
            <translation>金額（元）</translation>
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
            <translation>產品</translation>
        </message>
        <message>
            <source>Quantity, cases</source>
            <translation>數量（箱）</translation>
        </message>
        <message>
            <source>Produced on</source>
            <translation>生產日期</translation>
        </message>
        <message>
            <source>Counted on</source>
            <translation>盤點日</translation>
        </message>
        <message>
            <source>Value, yuan</source>
            <translation>價值（元）</translation>
        </message>
        <message>
            <source>Customer's item code</source>
            <translation>客戶貨號</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月份</translation>
        </message>
        <message>
            <source>Fill rate, %</source>
            <translation>滿足率，%</translation>
        </message>
        <message>
            <source>On time, %</source>
            <translation>準時率，%</translation>
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
            <translation>合計</translation>
        </message>
        <message>
            <source>(none)</source>
            <translation>(無)</translation>
        </message>
        <message>
            <source>Growth on year before</source>
            <translation>同比成長</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <comment>a category of goods and a calendar year</comment>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Months 1–%1</source>
            <translation>1–%1 月合計</translation>
        </message>
        <message>
            <source>Both years up to the last month with figures, so that the same months are compared.</source>
            <translation>兩年都只算到有數字的最後一個月，比較的是相同的月份。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SupplyColumns</name>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Listed since</source>
            <translation>上架日期</translation>
        </message>
        <message>
            <source>In stock, cases</source>
            <translation>庫存，箱</translation>
        </message>
        <message>
            <source>▲ out of stock</source>
            <translation>▲ 缺貨</translation>
        </message>
        <message>
            <source>Change, points</source>
            <translation>變化，百分點</translation>
        </message>
        <message>
            <source>From our brand, yuan</source>
            <translation>本品牌利潤，元</translation>
        </message>
        <message>
            <source>In total, yuan</source>
            <translation>總利潤，元</translation>
        </message>
        <message>
            <source>Our share</source>
            <translation>本品牌占比</translation>
        </message>
        <message>
            <source>Source</source>
            <translation>來源</translation>
        </message>
        <message>
            <source>File</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>On</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Estimated</source>
            <translation>估計</translation>
        </message>
        <message>
            <source>Declared</source>
            <translation>申報</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SupplySections</name>
        <message>
            <source>Products the customer must have</source>
            <translation>客戶的必備品</translation>
        </message>
        <message>
            <source>Service month by month</source>
            <translation>逐月服務水準</translation>
        </message>
        <message>
            <source>The customer's profit month by month</source>
            <translation>客戶逐月利潤</translation>
        </message>
        <message>
            <source>New product…</source>
            <translation>新增產品…</translation>
        </message>
        <message>
            <source>Import list…</source>
            <translation>匯入清單…</translation>
        </message>
        <message>
            <source>Remove product</source>
            <translation>移除產品</translation>
        </message>
        <message>
            <source>Must-have list</source>
            <translation>必備品清單</translation>
        </message>
        <message>
            <source>New month…</source>
            <translation>新增月份…</translation>
        </message>
        <message>
            <source>Import months…</source>
            <translation>匯入月份…</translation>
        </message>
        <message>
            <source>Remove month</source>
            <translation>移除月份</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服務</translation>
        </message>
        <message>
            <source>Profit of the customer</source>
            <translation>客戶利潤</translation>
        </message>
        <message>
            <source>No product is on the list.</source>
            <translation>清單上還沒有產品。</translation>
        </message>
        <message numerus="yes">
            <source>%n products; none is out of stock.</source>
            <translation>
                <numerusform>共 %n 個產品，均不缺貨。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of %1 products are out of stock.</source>
            <translation>
                <numerusform>%1 個產品中有 %n 個缺貨。</numerusform>
            </translation>
        </message>
        <message>
            <source>No month is recorded.</source>
            <translation>還沒有記錄任何月份。</translation>
        </message>
        <message>
            <source>%1: fill rate %2, on time %3.</source>
            <translation>%1：滿足率 %2，準時率 %3。</translation>
        </message>
        <message>
            <source>Mean of up to twelve months: %1 and %2.</source>
            <translation>近 12 個月平均（不足按實際月數）：%1 和 %2。</translation>
        </message>
        <message>
            <source>No profit of the customer is known. It comes with an import of sales that has a column of it.</source>
            <translation>還不知道客戶的利潤。匯入帶有利潤欄的銷售表後會顯示在這裡。</translation>
        </message>
        <message numerus="yes">
            <source>%n products; none was counted yet.</source>
            <translation>
                <numerusform>共 %n 個產品，均未盤點。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n were not counted.</source>
            <translation>
                <numerusform>另有 %n 個未盤點。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n products; %1 counted, all in stock; %2 not counted.</source>
            <translation>
                <numerusform>共 %n 個產品，盤點過 %1 個，均有貨，%2 個未盤點。</numerusform>
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
            <translation>接下來</translation>
        </message>
        <message>
            <source>Pinned</source>
            <translation>置頂</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>已發生</translation>
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
            <translation>%1 贏回</translation>
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
            <translation>投放設備：%1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
        <message>
            <source>Task done: %1</source>
            <translation>任務完成：%1</translation>
        </message>
        <message>
            <source>Task dropped: %1</source>
            <translation>任務放棄：%1</translation>
        </message>
        <message>
            <source>Task: %1</source>
            <translation>任務：%1</translation>
        </message>
        <message>
            <source>New contact: %1</source>
            <translation>新聯絡人：%1</translation>
        </message>
        <message>
            <source>Annual plan %1: %2</source>
            <translation>%1 年計畫：%2</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>全部</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>拜訪</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任務</translation>
        </message>
        <message>
            <source>Plans</source>
            <translation>年計畫</translation>
        </message>
        <message>
            <source>Relation</source>
            <translation>客戶關係</translation>
        </message>
        <message>
            <source>Equipment and imports</source>
            <translation>設備與匯入</translation>
        </message>
        <message>
            <source>File kept: %1</source>
            <translation>新增檔案：%1</translation>
        </message>
        <message>
            <source>Notes and files</source>
            <translation>記事與檔案</translation>
        </message>
    </context>
</TS>
