<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
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
        <message>
            <source>Plan %1</source>
            <translation>%1 年計畫</translation>
        </message>
        <message>
            <source>Achievement of the plan %1</source>
            <translation>%1 年計畫達成</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerPage</name>
        <message>
            <source>New annual plan…</source>
            <translation>新增年計畫…</translation>
        </message>
        <message>
            <source>Parts of the customer</source>
            <translation>客戶資料分頁</translation>
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
            <source>nobody</source>
            <translation>無人</translation>
        </message>
        <message>
            <source>Owner %1</source>
            <translation>負責人 %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>%1 起</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>集團</translation>
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
            <source>Sales of 12 months (%1)</source>
            <translation>近 12 月銷售 (%1)</translation>
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
            <translation>編號</translation>
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
                <numerusform>%n 家</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已選 %n 家</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · sales of 12 months %2 %3</source>
            <translation>%1 · 近 12 月銷售合計 %2 %3</translation>
        </message>
        <message numerus="yes">
            <source>Total of %n customers</source>
            <translation>
                <numerusform>合計 %n 家</numerusform>
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
            <source>Growth</source>
            <translation>成長期</translation>
        </message>
        <message>
            <source>%1</source>
            <comment>a calendar year</comment>
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
    </context>
</TS>
