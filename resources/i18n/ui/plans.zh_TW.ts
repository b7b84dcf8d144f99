<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>accord::ui::ActivitiesSection</name>
        <message>
            <source>Over the year</source>
            <translation>全年排程</translation>
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
            <translation>規則</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Go there</source>
            <translation>前往該處</translation>
        </message>
        <message>
            <source>Waive…</source>
            <translation>豁免…</translation>
        </message>
        <message>
            <source>%1 of %2 met</source>
            <translation>%2 項中已滿足 %1 項</translation>
        </message>
        <message numerus="yes">
            <source>%n rules that must be met are open</source>
            <translation>
                <numerusform>還有 %n 項「必須」未滿足</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing stands in the way of signing</source>
            <translation>簽訂沒有障礙</translation>
        </message>
        <message>
            <source>Waived: %1</source>
            <translation>已豁免：%1</translation>
        </message>
        <message>
            <source>The program cannot check this; look at it yourselves.</source>
            <translation>程式無法檢查這一項，請自行查看。</translation>
        </message>
        <message>
            <source>Met.</source>
            <translation>已滿足。</translation>
        </message>
        <message numerus="yes">
            <source>%n places are open:</source>
            <translation>
                <numerusform>有 %n 處待補：</numerusform>
            </translation>
        </message>
        <message>
            <source>Waiving: %1</source>
            <translation>豁免：%1</translation>
        </message>
        <message>
            <source>Waive a rule</source>
            <translation>豁免規則</translation>
        </message>
        <message>
            <source>Why need "%1" not be met?</source>
            <translation>為什麼可以不滿足「%1」？</translation>
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
            <translation>主題活動日曆</translation>
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
            <translation>預算 %1 元</translation>
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
            <translation>計畫的修改</translation>
        </message>
        <message>
            <source>What differs between two states</source>
            <translation>兩個狀態的差別</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>修改記錄</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>比較</translation>
        </message>
        <message>
            <source>Changes or comparison</source>
            <translation>修改記錄或比較</translation>
        </message>
        <message>
            <source>Earlier state</source>
            <translation>較早的狀態</translation>
        </message>
        <message>
            <source>Later state</source>
            <translation>較晚的狀態</translation>
        </message>
        <message>
            <source>When</source>
            <translation>時間</translation>
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
            <translation>欄位</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>修改前</translation>
        </message>
        <message>
            <source>Afterwards</source>
            <translation>修改後</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>較早</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>較晚</translation>
        </message>
        <message>
            <source>Draft %1, approved %2 by %3</source>
            <translation>草案 %1，%2 由%3核准</translation>
        </message>
        <message>
            <source>Revision %1, %2</source>
            <translation>修訂 %1，%2</translation>
        </message>
        <message>
            <source>As it is now (%1)</source>
            <translation>現在（%1）</translation>
        </message>
        <message>
            <source>Nothing to compare yet: a state is kept with every approval and at signing.</source>
            <translation>還沒有可比較的狀態：每次核准和簽訂時各保留一份。</translation>
        </message>
        <message>
            <source>Both states are the same.</source>
            <translation>兩個狀態相同。</translation>
        </message>
        <message numerus="yes">
            <source>%n differences</source>
            <translation>
                <numerusform>%n 處不同</numerusform>
            </translation>
        </message>
        <message>
            <source>Only the newest changes are shown.</source>
            <translation>只顯示最新的修改。</translation>
        </message>
        <message>
            <source>Written texts are not part of what is approved and signed; what changed in them stands under Changes.</source>
            <translation>文字說明不屬於審批和簽署的內容；其改動見「修改記錄」。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::MoneySection</name>
        <message>
            <source>Gross sales</source>
            <translation>毛銷售額</translation>
        </message>
        <message>
            <source>− on-invoice discounts</source>
            <translation>− 票面折扣</translation>
        </message>
        <message>
            <source>= net sales</source>
            <translation>= 淨銷售額</translation>
        </message>
        <message>
            <source>− rebates</source>
            <translation>− 返利</translation>
        </message>
        <message>
            <source>− fees (display, listing, activities, equipment, promoters)</source>
            <translation>− 費用（陳列、上架、活動、設備、促銷員）</translation>
        </message>
        <message>
            <source>= net-net sales</source>
            <translation>= 淨淨銷售額</translation>
        </message>
        <message>
            <source>− cost of goods</source>
            <translation>− 商品成本</translation>
        </message>
        <message>
            <source>= contribution</source>
            <translation>= 貢獻毛益</translation>
        </message>
        <message>
            <source>From gross sales to contribution</source>
            <translation>從毛銷售額到貢獻毛益</translation>
        </message>
        <message>
            <source>Spend by line</source>
            <translation>各項投入</translation>
        </message>
        <message>
            <source>No net sales target yet: without one there is nothing to work out.</source>
            <translation>還沒有淨銷售額目標，無法計算。</translation>
        </message>
        <message>
            <source>internal, in %1</source>
            <translation>內部，單位%1</translation>
        </message>
        <message>
            <source>Contribution at target</source>
            <translation>達標貢獻毛益</translation>
        </message>
        <message>
            <source>Spend to net sales</source>
            <translation>投入占淨銷售額</translation>
        </message>
        <message>
            <source>Break-even volume</source>
            <translation>損益兩平銷量</translation>
        </message>
        <message>
            <source>Budget used</source>
            <translation>預算已用</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>%1 actual</source>
            <translation>%1 實際</translation>
        </message>
        <message>
            <source>%1 actual (to month %2)</source>
            <translation>%1 實際（至 %2 月）</translation>
        </message>
        <message>
            <source>%1 target</source>
            <translation>%1 目標</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>成長</translation>
        </message>
        <message>
            <source>Of net sales</source>
            <translation>占淨銷售額</translation>
        </message>
        <message>
            <source>What</source>
            <translation>內容</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>Budgets of the activities</source>
            <translation>主題活動預算</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>類別</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>性質</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>計畫</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>已申請</translation>
        </message>
        <message>
            <source>Executed</source>
            <translation>已執行</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已結算</translation>
        </message>
        <message>
            <source>needs targets of net sales and margin</source>
            <translation>需要淨銷售額和毛利目標</translation>
        </message>
        <message>
            <source>%1 %2 planned</source>
            <translation>計畫 %1 %2</translation>
        </message>
        <message>
            <source>none</source>
            <translation>無</translation>
        </message>
        <message>
            <source>cases carry the fixed spend</source>
            <translation>箱可承擔固定投入</translation>
        </message>
        <message>
            <source>needs targets of quantity and margin, and a positive margin per case</source>
            <translation>需要數量和毛利目標，且單箱毛利為正</translation>
        </message>
        <message>
            <source>%1 %2 remaining</source>
            <translation>剩餘 %1 %2</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::NewPlanDialog</name>
        <message>
            <source>&amp;Targets from last year's figures, growth in %</source>
            <translation>依去年資料產生目標，成長 %(&amp;T)</translation>
        </message>
        <message>
            <source>Copy &amp;last year's plan (lines, activities, actions, KPIs, dates a year later)</source>
            <translation>複製去年計畫（條款、活動、行動、KPI，日期順延一年）(&amp;L)</translation>
        </message>
        <message>
            <source>Make plan</source>
            <translation>建立計畫</translation>
        </message>
        <message>
            <source>New annual plan</source>
            <translation>新增年計畫</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Growth in %</source>
            <translation>成長 %</translation>
        </message>
        <message>
            <source>&amp;Customer</source>
            <translation>客戶(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Year</source>
            <translation>年度(&amp;Y)</translation>
        </message>
        <message>
            <source>Write a percentage between −99 and 1000, like 8 or 8.5.</source>
            <translation>請填寫 −99 至 1000 之間的百分比，如 8 或 8.5。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::OutlineView</name>
        <message>
            <source>filled in</source>
            <translation>已填寫</translation>
        </message>
        <message>
            <source>something is missing</source>
            <translation>有缺項</translation>
        </message>
        <message>
            <source>empty</source>
            <translation>未填寫</translation>
        </message>
        <message>
            <source>Sections of the plan</source>
            <translation>計畫目錄</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PartTable</name>
        <message>
            <source>Add</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製一列</translation>
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
            <translation>刪除</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PartTableModel</name>
        <message>
            <source>This entry can stand only once.</source>
            <translation>這一項只能有一筆。</translation>
        </message>
        <message>
            <source>Line %1 of what was pasted: %2 Nothing was pasted.</source>
            <translation>貼上內容第 %1 列：%2未貼上任何內容。</translation>
        </message>
        <message>
            <source>Here entries are filled downwards only (Ctrl+D).</source>
            <translation>這裡只能向下填滿（Ctrl+D）。</translation>
        </message>
        <message>
            <source>to fill in</source>
            <translation>待填</translation>
        </message>
        <message>
            <source>%1: “%2” is no day; write it like %3-03-01 or 3-1.</source>
            <translation>%1：「%2」不是日期，請寫成 %3-03-01 或 3-1。</translation>
        </message>
        <message>
            <source>%1: “%2” is none of the choices.</source>
            <translation>%1：沒有「%2」這個選項。</translation>
        </message>
        <message>
            <source>%1: “%2” is no number.</source>
            <translation>%1：「%2」不是數字。</translation>
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
            <translation>客戶促銷與費用</translation>
        </message>
        <message>
            <source>Discounts on the invoice, display and listing fees, promoters: one line each.</source>
            <translation>票面折扣、陳列費、上架費、促銷員：每項一列。</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <source>What</source>
            <translation>內容</translation>
        </message>
        <message>
            <source>Planned (yuan)</source>
            <translation>計畫（元）</translation>
        </message>
        <message>
            <source>Nature</source>
            <translation>性質</translation>
        </message>
        <message>
            <source>Per</source>
            <translation>週期</translation>
        </message>
        <message>
            <source>Paid as</source>
            <translation>支付形式</translation>
        </message>
        <message>
            <source>Store</source>
            <translation>門市</translation>
        </message>
        <message>
            <source>Condition</source>
            <translation>條件</translation>
        </message>
        <message>
            <source>Due after days</source>
            <translation>付款期（天）</translation>
        </message>
        <message>
            <source>Rebates</source>
            <translation>回饋</translation>
        </message>
        <message>
            <source>No rebate yet. Add one and give it tiers.</source>
            <translation>還沒有回饋。請新增一項並設定級距。</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>編號</translation>
        </message>
        <message>
            <source>Rebate</source>
            <translation>回饋</translation>
        </message>
        <message>
            <source>Basis</source>
            <translation>依據</translation>
        </message>
        <message>
            <source>Consumer activities</source>
            <translation>主題活動</translation>
        </message>
        <message>
            <source>Tastings, offers, gifts, lotteries: what, when, where, for how much.</source>
            <translation>試飲、優惠、贈品、抽獎：做什麼、何時、何地、多少預算。</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>活動</translation>
        </message>
        <message>
            <source>From</source>
            <translation>開始</translation>
        </message>
        <message>
            <source>To</source>
            <translation>結束</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>負責人</translation>
        </message>
        <message>
            <source>Budget (yuan)</source>
            <translation>預算（元）</translation>
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
            <translation>產品</translation>
        </message>
        <message>
            <source>Stores</source>
            <translation>門市</translation>
        </message>
        <message>
            <source>Merchandising</source>
            <translation>生動化</translation>
        </message>
        <message>
            <source>Shelf share, display area, position, price tags, material: now and wanted.</source>
            <translation>排面佔比、陳列面積、位置、價卡、物料：現況與目標。</translation>
        </message>
        <message>
            <source>Element</source>
            <translation>要素</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>現況</translation>
        </message>
        <message>
            <source>Wanted</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>單位</translation>
        </message>
        <message>
            <source>Why it is justified</source>
            <translation>依據</translation>
        </message>
        <message>
            <source>By</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Refrigeration and equipment</source>
            <translation>冰凍化與設備</translation>
        </message>
        <message>
            <source>Coolers and other equipment: how many, whose, where, on what terms.</source>
            <translation>冷櫃等設備：數量、歸屬、位置、條件。</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>設備</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>數量</translation>
        </message>
        <message>
            <source>Belongs to</source>
            <translation>歸屬</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Exclusivity</source>
            <translation>排他約定</translation>
        </message>
        <message>
            <source>Deposit (yuan)</source>
            <translation>押金（元）</translation>
        </message>
        <message>
            <source>Service promises of both sides</source>
            <translation>雙方服務承諾</translation>
        </message>
        <message>
            <source>What each side promises the other, who sees to it and by when.</source>
            <translation>雙方各自承諾什麼，由誰在何時前落實。</translation>
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
            <translation>期望回報</translation>
        </message>
        <message>
            <source>Action needed</source>
            <translation>需要的行動</translation>
        </message>
        <message>
            <source>By whom</source>
            <translation>負責人</translation>
        </message>
        <message>
            <source>By when</source>
            <translation>期限</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>行動</translation>
        </message>
        <message>
            <source>Who does what by when, and who can decide it.</source>
            <translation>誰在何時前做什麼，由誰決定。</translation>
        </message>
        <message>
            <source>Decided by</source>
            <translation>決定權</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>KPIs</source>
            <translation>KPI 與監控</translation>
        </message>
        <message>
            <source>What is measured, how, how often and by whom.</source>
            <translation>衡量什麼、怎樣衡量、多久一次、由誰負責。</translation>
        </message>
        <message>
            <source>KPI</source>
            <translation>KPI</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>Measured by</source>
            <translation>衡量方法</translation>
        </message>
        <message>
            <source>How often</source>
            <translation>頻率</translation>
        </message>
        <message>
            <source>Quarterly reviews</source>
            <translation>季度回顧</translation>
        </message>
        <message>
            <source>The day of the review of each quarter.</source>
            <translation>每個季度的回顧日期。</translation>
        </message>
        <message>
            <source>Quarter</source>
            <translation>季度</translation>
        </message>
        <message>
            <source>Review due</source>
            <translation>回顧期限</translation>
        </message>
        <message>
            <source>Rate on</source>
            <translation>返利方式</translation>
        </message>
        <message>
            <source>Applies to</source>
            <translation>計算範圍</translation>
        </message>
        <message>
            <source>Base (yuan)</source>
            <translation>成長基數（元）</translation>
        </message>
        <message>
            <source>Cap (yuan)</source>
            <translation>上限（元）</translation>
        </message>
        <message>
            <source>Void after days late</source>
            <translation>逾期多少天作廢</translation>
        </message>
        <message>
            <source>Catch-up at year end</source>
            <translation>年末補返</translation>
        </message>
        <message>
            <source>Tiers</source>
            <translation>級距</translation>
        </message>
        <message>
            <source>Applied</source>
            <translation>已申請</translation>
        </message>
        <message>
            <source>Executed</source>
            <translation>已執行</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已結算</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanEditing</name>
        <message>
            <source>The plan is signed and read-only; only an amendment can change it.</source>
            <translation>計畫已簽定，只能透過修正案更改。</translation>
        </message>
        <message>
            <source>%1: saved by somebody else: %2; yours: %3</source>
            <translation>%1：他人已儲存 %2；您的是 %3</translation>
        </message>
        <message>
            <source>Somebody else changed other parts of this plan; both changes are kept.</source>
            <translation>他人修改了本計畫的其他部分，兩邊的改動都已保留。</translation>
        </message>
        <message>
            <source>This part was changed meanwhile</source>
            <translation>這部分剛被他人修改</translation>
        </message>
        <message>
            <source>Somebody else saved a change to what you have just edited. Which one shall stand?</source>
            <translation>您剛編輯的內容已被他人儲存了改動。以哪一份為準？</translation>
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
            <translation>此改動使核准失效；復原可恢復。</translation>
        </message>
        <message>
            <source>This change withdraws the submission; undo brings it back.</source>
            <translation>此改動撤回了提交；復原可恢復。</translation>
        </message>
        <message>
            <source>%1: saved by somebody else: %2</source>
            <translation>%1：他人已儲存：%2</translation>
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
            <translation>退回…（不可復原）</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>%1 · plan %2</source>
            <translation>%1 · %2 年計畫</translation>
        </message>
        <message>
            <source>%1 · valid %2 to %3</source>
            <translation>%1 · 有效期 %2 至 %3</translation>
        </message>
        <message>
            <source>nobody's customer</source>
            <translation>未分配客戶</translation>
        </message>
        <message>
            <source>Submit for approval</source>
            <translation>提交主管核准</translation>
        </message>
        <message>
            <source>Approve (cannot be undone)</source>
            <translation>核准（不可復原）</translation>
        </message>
        <message>
            <source>Sign… (cannot be undone)</source>
            <translation>簽定…（不可復原）</translation>
        </message>
        <message>
            <source>Next step…</source>
            <translation>進入下一步…</translation>
        </message>
        <message>
            <source>One step back…</source>
            <translation>退回上一步…</translation>
        </message>
        <message>
            <source>Approve draft %1?</source>
            <translation>核准草案 %1？</translation>
        </message>
        <message>
            <source>The approval binds to the present content and cannot be undone.</source>
            <translation>核准針對現在的內容，不可復原。</translation>
        </message>
        <message>
            <source>Approve</source>
            <translation>核准</translation>
        </message>
        <message>
            <source>Send the plan back</source>
            <translation>退回計畫</translation>
        </message>
        <message>
            <source>What has to be changed?</source>
            <translation>需要修改什麼？</translation>
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
            <translation>比較修訂</translation>
        </message>
        <message>
            <source>Preview of the printed plan</source>
            <translation>列印稿預覽</translation>
        </message>
        <message>
            <source>PDF</source>
            <translation>PDF</translation>
        </message>
        <message>
            <source>PDF and print</source>
            <translation>PDF 與列印</translation>
        </message>
        <message>
            <source>Export as PDF…</source>
            <translation>匯出 PDF…</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>列印…</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanFieldText</name>
        <message>
            <source>Step</source>
            <translation>步驟</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草案</translation>
        </message>
        <message>
            <source>Revision</source>
            <translation>修訂</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有效期從</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Steps taken</source>
            <translation>已走步驟</translation>
        </message>
        <message>
            <source>Waived rule</source>
            <translation>豁免的規則</translation>
        </message>
        <message>
            <source>Submitted by</source>
            <translation>提交人</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>核准</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Our signer</source>
            <translation>我方簽字人</translation>
        </message>
        <message>
            <source>Customer's signer</source>
            <translation>客戶方簽字人</translation>
        </message>
        <message>
            <source>Day of signing</source>
            <translation>簽訂日期</translation>
        </message>
        <message>
            <source>Correction clause</source>
            <translation>修正條款</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>預留比例</translation>
        </message>
        <message>
            <source>Why the growth is attainable</source>
            <translation>成長可實現的理由</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>優勢</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>劣勢</translation>
        </message>
        <message>
            <source>Opportunities</source>
            <translation>機會</translation>
        </message>
        <message>
            <source>Threats</source>
            <translation>威脅</translation>
        </message>
        <message>
            <source>Full year</source>
            <translation>全年</translation>
        </message>
        <message>
            <source>from</source>
            <translation>起點</translation>
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
            <translation>第 %1 級</translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n 條</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanPaper</name>
        <message>
            <source>Internal copy</source>
            <translation>內部版</translation>
        </message>
        <message>
            <source>Customer copy</source>
            <translation>客戶版</translation>
        </message>
        <message>
            <source>Chinese and English</source>
            <translation>中英雙語</translation>
        </message>
        <message>
            <source>%1 plan %2, %3</source>
            <translation>%1 %2 年計畫 %3</translation>
        </message>
        <message>
            <source>Export the plan as PDF</source>
            <translation>匯出年計畫 PDF</translation>
        </message>
        <message>
            <source>Print the plan</source>
            <translation>列印年計畫</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanStrip</name>
        <message>
            <source>Draft %1, submitted by %2, waits for a supervisor's approval.</source>
            <translation>草案 %1 已由 %2 提交，等待主管核准。</translation>
        </message>
        <message>
            <source>Sent back: %1</source>
            <translation>已退回：%1</translation>
        </message>
        <message>
            <source>History</source>
            <translation>歷史</translation>
        </message>
        <message>
            <source>The approval of %1 became void because of changes in: %2. Submit the plan again.</source>
            <translation>%1 的核准因以下改動而失效：%2。需要重新提交。</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Missing to enter step %1: %2.</source>
            <translation>進入第 %1 步還差：%2。</translation>
        </message>
        <message>
            <source>Go to: %1</source>
            <translation>前往：%1</translation>
        </message>
        <message>
            <source>See the changes</source>
            <translation>查看改動</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlanText</name>
        <message>
            <source>Data collected and analysed</source>
            <translation>資料蒐集/分析</translation>
        </message>
        <message>
            <source>Business review presented</source>
            <translation>業務回顧/匯報</translation>
        </message>
        <message>
            <source>Discussion and questions</source>
            <translation>討論/問題解答</translation>
        </message>
        <message>
            <source>Contract draft submitted</source>
            <translation>提交合約草案</translation>
        </message>
        <message>
            <source>Contract content agreed</source>
            <translation>討論/確定合約內容</translation>
        </message>
        <message>
            <source>Contract signed</source>
            <translation>簽定合約</translation>
        </message>
        <message>
            <source>In execution</source>
            <translation>執行中</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已結案</translation>
        </message>
        <message>
            <source>Terminated</source>
            <translation>已終止</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>數量</translation>
        </message>
        <message>
            <source>Net sales</source>
            <translation>淨銷售額</translation>
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
            <translation>回饋</translation>
        </message>
        <message>
            <source>Display fee</source>
            <translation>陳列費</translation>
        </message>
        <message>
            <source>Listing fee</source>
            <translation>上架費</translation>
        </message>
        <message>
            <source>Activity</source>
            <translation>活動</translation>
        </message>
        <message>
            <source>Equipment</source>
            <translation>設備</translation>
        </message>
        <message>
            <source>Promoters</source>
            <translation>促銷員</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>固定</translation>
        </message>
        <message>
            <source>Volume-driven</source>
            <translation>隨量</translation>
        </message>
        <message>
            <source>Contractual</source>
            <translation>合約類</translation>
        </message>
        <message>
            <source>Growth over last year</source>
            <translation>年成長</translation>
        </message>
        <message>
            <source>Payment on time</source>
            <translation>按期回款</translation>
        </message>
        <message>
            <source>Shelf share</source>
            <translation>排面佔比</translation>
        </message>
        <message>
            <source>Range listed</source>
            <translation>品項上架</translation>
        </message>
        <message>
            <source>On everything</source>
            <translation>全額</translation>
        </message>
        <message>
            <source>Per slab</source>
            <translation>超額累進</translation>
        </message>
        <message>
            <source>Not chosen</source>
            <translation>未選擇</translation>
        </message>
        <message>
            <source>Whole amount</source>
            <translation>全部金額</translation>
        </message>
        <message>
            <source>Increment only</source>
            <translation>僅增量</translation>
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
            <translation>現金</translation>
        </message>
        <message>
            <source>Credit note</source>
            <translation>抵貨款</translation>
        </message>
        <message>
            <source>Goods</source>
            <translation>貨品</translation>
        </message>
        <message>
            <source>Ours</source>
            <translation>我方</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Account manager</source>
            <translation>客戶經理</translation>
        </message>
        <message>
            <source>Head office</source>
            <translation>總部</translation>
        </message>
        <message>
            <source>Waiting for approval</source>
            <translation>等待核准</translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>已核准</translation>
        </message>
        <message>
            <source>Approval void</source>
            <translation>核准失效</translation>
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
            <translation>待核</translation>
        </message>
        <message>
            <source>approved</source>
            <translation>已核</translation>
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
            <translation>未核</translation>
        </message>
        <message>
            <source>Revision %1</source>
            <translation>修訂 %1</translation>
        </message>
        <message>
            <source>Draft %1</source>
            <translation>草案 %1</translation>
        </message>
        <message>
            <source>supervisor's approval</source>
            <translation>主管核准</translation>
        </message>
        <message>
            <source>last year's figures</source>
            <translation>去年資料</translation>
        </message>
        <message>
            <source>business review</source>
            <translation>業務回顧</translation>
        </message>
        <message>
            <source>checklist</source>
            <translation>品質檢查</translation>
        </message>
        <message>
            <source>signers' names</source>
            <translation>簽署人姓名</translation>
        </message>
        <message>
            <source>day of signing</source>
            <translation>簽定日期</translation>
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
            <translation>未分類</translation>
        </message>
        <message>
            <source>All categories</source>
            <translation>全部品類</translation>
        </message>
        <message>
            <source>internal</source>
            <translation>內部</translation>
        </message>
        <message>
            <source>Market overview</source>
            <translation>市場概況</translation>
        </message>
        <message>
            <source>Category market</source>
            <translation>品類市場</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>通路發展</translation>
        </message>
        <message>
            <source>Last year's business</source>
            <translation>去年業務</translation>
        </message>
        <message>
            <source>SWOT</source>
            <translation>SWOT</translation>
        </message>
        <message>
            <source>Plan summary</source>
            <translation>計畫摘要</translation>
        </message>
        <message>
            <source>Monthly targets</source>
            <translation>分月目標</translation>
        </message>
        <message>
            <source>Rebates</source>
            <translation>回饋</translation>
        </message>
        <message>
            <source>Trade promotion</source>
            <translation>客戶促銷</translation>
        </message>
        <message>
            <source>Consumer activities</source>
            <translation>主題活動</translation>
        </message>
        <message>
            <source>Merchandising</source>
            <translation>生動化</translation>
        </message>
        <message>
            <source>Refrigeration and equipment</source>
            <translation>冰凍化與設備</translation>
        </message>
        <message>
            <source>Service promises</source>
            <translation>服務承諾</translation>
        </message>
        <message>
            <source>Actions</source>
            <translation>行動</translation>
        </message>
        <message>
            <source>KPIs and reviews</source>
            <translation>KPI 與監控</translation>
        </message>
        <message>
            <source>Costs and margin</source>
            <translation>費用與損益</translation>
        </message>
        <message>
            <source>Correction clause</source>
            <translation>修正條款</translation>
        </message>
        <message>
            <source>Signing</source>
            <translation>簽署</translation>
        </message>
        <message>
            <source>Quality checklist</source>
            <translation>品質檢查</translation>
        </message>
        <message>
            <source>History and approvals</source>
            <translation>歷史與核准</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>概要</translation>
        </message>
        <message>
            <source>Targets and spend</source>
            <translation>目標與投入</translation>
        </message>
        <message>
            <source>Execution</source>
            <translation>執行</translation>
        </message>
        <message>
            <source>Checks</source>
            <translation>檢查</translation>
        </message>
        <message>
            <source>Summary, targets and spend are filled in</source>
            <translation>摘要、目標與投入已填寫</translation>
        </message>
        <message>
            <source>Both sides promise something</source>
            <translation>雙方都有承諾</translation>
        </message>
        <message>
            <source>Market, category, channel, last year and plan are all described</source>
            <translation>市場、品類、通路、去年業務、計畫五部分齊全</translation>
        </message>
        <message>
            <source>All four fields of the SWOT are filled in</source>
            <translation>SWOT 四格均已填寫</translation>
        </message>
        <message>
            <source>The summary fits one page</source>
            <translation>摘要不超過一頁</translation>
        </message>
        <message>
            <source>Every line of every table is complete</source>
            <translation>各表每一列填寫完整</translation>
        </message>
        <message>
            <source>The texts follow the order of last year's plan</source>
            <translation>文字順序與去年計畫一致</translation>
        </message>
        <message>
            <source>Every target has a number and an owner</source>
            <translation>每項目標有數字、有負責人</translation>
        </message>
        <message>
            <source>Growth lies within what was reached before, or is justified</source>
            <translation>成長在歷史幅度之內，或有理由</translation>
        </message>
        <message>
            <source>Every rebate has a mode and rising tiers</source>
            <translation>每項回饋有計算方式和遞增級距</translation>
        </message>
        <message>
            <source>No two lines pay for the same store, kind and period</source>
            <translation>同一門市、種類、週期不重複付費</translation>
        </message>
        <message>
            <source>Every KPI has a target, an owner and a frequency</source>
            <translation>每個 KPI 有目標、負責人和頻率</translation>
        </message>
        <message>
            <source>The quarterly reviews are dated</source>
            <translation>四次季度回顧已定日期</translation>
        </message>
        <message>
            <source>Every action has an owner, a day and who decides</source>
            <translation>每項行動有負責人、期限和決定權</translation>
        </message>
        <message>
            <source>There is a correction clause</source>
            <translation>有修正條款</translation>
        </message>
        <message>
            <source>A reserve is set aside</source>
            <translation>已預留機動比例</translation>
        </message>
        <message>
            <source>Structure</source>
            <translation>結構</translation>
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
            <translation>內容</translation>
        </message>
        <message>
            <source>Execution rules</source>
            <translation>執行</translation>
        </message>
        <message>
            <source>Flexibility</source>
            <translation>彈性</translation>
        </message>
        <message>
            <source>must</source>
            <translation>必須</translation>
        </message>
        <message>
            <source>should</source>
            <translation>建議</translation>
        </message>
        <message>
            <source>met</source>
            <translation>滿足</translation>
        </message>
        <message>
            <source>open</source>
            <translation>未滿足</translation>
        </message>
        <message>
            <source>waived</source>
            <translation>已豁免</translation>
        </message>
        <message>
            <source>check by eye</source>
            <translation>請人工核對</translation>
        </message>
        <message>
            <source>plan made</source>
            <translation>新增計畫</translation>
        </message>
        <message>
            <source>content changed</source>
            <translation>修改內容</translation>
        </message>
        <message>
            <source>step entered</source>
            <translation>進入步驟</translation>
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
            <translation>豁免規則</translation>
        </message>
        <message>
            <source>signed</source>
            <translation>簽訂</translation>
        </message>
        <message>
            <source>undone</source>
            <translation>復原</translation>
        </message>
        <message>
            <source>done again</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>customers merged</source>
            <translation>合併客戶</translation>
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
            <translation>客戶</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>年度</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>負責人</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步驟</translation>
        </message>
        <message>
            <source>Net sales target</source>
            <translation>淨銷售目標</translation>
        </message>
        <message>
            <source>Achieved</source>
            <translation>達成</translation>
        </message>
        <message>
            <source>behind: under 95 % of the months due</source>
            <translation>落後：不足應達成月份的 95 %</translation>
        </message>
        <message>
            <source>Approval</source>
            <translation>核准</translation>
        </message>
        <message>
            <source>Missing for the next step</source>
            <translation>下一步還差</translation>
        </message>
        <message>
            <source>Annual plans</source>
            <translation>年計畫</translation>
        </message>
        <message>
            <source>New annual plan</source>
            <translation>新增年計畫</translation>
        </message>
        <message>
            <source>New plan…</source>
            <translation>新增計畫…</translation>
        </message>
        <message>
            <source>Find a plan by customer</source>
            <translation>依客戶尋找計畫</translation>
        </message>
        <message>
            <source>Customer or code</source>
            <translation>客戶或編號</translation>
        </message>
        <message>
            <source>All owners</source>
            <translation>全部負責人</translation>
        </message>
        <message>
            <source>All steps</source>
            <translation>全部步驟</translation>
        </message>
        <message numerus="yes">
            <source>%n plans</source>
            <translation>
                <numerusform>%n 份計畫</numerusform>
            </translation>
        </message>
        <message>
            <source>No plans for %1 yet</source>
            <translation>%1 年還沒有計畫</translation>
        </message>
        <message>
            <source>Begin one for a customer; last year's plan can be copied.</source>
            <translation>為客戶新增一份，可複製去年的計畫。</translation>
        </message>
        <message>
            <source>No plan fits the filter</source>
            <translation>沒有符合篩選條件的計畫</translation>
        </message>
        <message numerus="yes">
            <source>%n plans of this year are hidden by it.</source>
            <translation>
                <numerusform>本年度有 %n 份計畫被篩選隱藏。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows copied</source>
            <translation>
                <numerusform>已複製 %n 列</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PreviewPane</name>
        <message>
            <source>Preview</source>
            <translation>預覽</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶版</translation>
        </message>
        <message>
            <source>Internal</source>
            <translation>內部版</translation>
        </message>
        <message>
            <source>For whom the copy is</source>
            <translation>給誰的版本</translation>
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
            <source>Language, zoom and close</source>
            <translation>語言、縮放與關閉</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>放大</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>縮小</translation>
        </message>
        <message>
            <source>Fit the width</source>
            <translation>符合寬度</translation>
        </message>
        <message>
            <source>Close the preview</source>
            <translation>關閉預覽</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::RebateCard</name>
        <message>
            <source>What the rate of a tier applies to</source>
            <translation>級距返利率的計算方式</translation>
        </message>
        <message>
            <source>On everything: the reached tier's rate on the whole basis. Per slab: each rate on the part inside its tier.</source>
            <translation>全額：按達到的級距對全部金額計算。超額累進：各級只對落在該級內的部分計算。</translation>
        </message>
        <message>
            <source>Tiers of the rebate</source>
            <translation>返利級距</translation>
        </message>
        <message>
            <source>Add a tier</source>
            <translation>新增級距</translation>
        </message>
        <message>
            <source>Delete the tier</source>
            <translation>刪除該級</translation>
        </message>
        <message>
            <source>last year's, frozen in the plan</source>
            <translation>去年金額，固定在計畫裡</translation>
        </message>
        <message>
            <source>Take last year's net sales</source>
            <translation>取去年淨銷售額</translation>
        </message>
        <message>
            <source>empty = no cap</source>
            <translation>空 = 不設上限</translation>
        </message>
        <message>
            <source>empty = never void</source>
            <translation>空 = 不作廢</translation>
        </message>
        <message>
            <source>If the year reaches the sum of the thresholds, each missed period earns its rate on its own sales.</source>
            <translation>全年達到各期門檻之和時，未達標的期間按自身銷售額補返。</translation>
        </message>
        <message>
            <source>Choose one:</source>
            <translation>請選擇：</translation>
        </message>
        <message>
            <source>A rebate needs at least one tier.</source>
            <translation>返利至少要有一個級距。</translation>
        </message>
        <message>
            <source>The thresholds have to rise from tier to tier.</source>
            <translation>各級門檻必須逐級升高。</translation>
        </message>
        <message>
            <source>Growth needs a base above 0, else the rebate earns nothing.</source>
            <translation>按成長返利需要大於 0 的基數，否則返利為零。</translation>
        </message>
        <message>
            <source>The worked example needs tiers and net sales targets.</source>
            <translation>算例需要級距和淨銷售額目標。</translation>
        </message>
        <message>
            <source>Worked example: %1</source>
            <translation>算例：%1</translation>
        </message>
        <message>
            <source>Target %1</source>
            <translation>目標 %1</translation>
        </message>
        <message>
            <source>“%1” is no number.</source>
            <translation>「%1」不是數字。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SigningSection</name>
        <message>
            <source>Approvals</source>
            <translation>核准記錄</translation>
        </message>
        <message>
            <source>Not submitted yet. A supervisor's approval is needed to enter step 4 and again to sign.</source>
            <translation>尚未提交。進入第 4 步和簽訂前都需要主管核准。</translation>
        </message>
        <message>
            <source>Steps taken</source>
            <translation>已走步驟</translation>
        </message>
        <message>
            <source>Quarterly reviews</source>
            <translation>季度回顧</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>有效期從</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>有效期至</translation>
        </message>
        <message>
            <source>Our signer</source>
            <translation>我方簽字人</translation>
        </message>
        <message>
            <source>Customer's signer</source>
            <translation>客戶方簽字人</translation>
        </message>
        <message>
            <source>Day of signing</source>
            <translation>簽訂日期</translation>
        </message>
        <message>
            <source>Signers and day are entered when the plan is signed.</source>
            <translation>簽字人和日期在簽訂時填寫。</translation>
        </message>
        <message>
            <source>Draft</source>
            <translation>草案</translation>
        </message>
        <message>
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Approved, valid</source>
            <translation>已核准，有效</translation>
        </message>
        <message>
            <source>Approved, void</source>
            <translation>已核准，已失效</translation>
        </message>
        <message>
            <source>Sent back</source>
            <translation>退回</translation>
        </message>
        <message>
            <source>Waiting for approval</source>
            <translation>待核准</translation>
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
            <translation>說明</translation>
        </message>
        <message>
            <source>self-approved (only one approver)</source>
            <translation>自核（僅一位核准人）</translation>
        </message>
        <message>
            <source>changed since: %1</source>
            <translation>之後有改動：%1</translation>
        </message>
        <message>
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <source>Step</source>
            <translation>步驟</translation>
        </message>
        <message>
            <source>Entered by</source>
            <translation>登記人</translation>
        </message>
        <message>
            <source>People</source>
            <translation>參與人</translation>
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
            <translation>回顧日期</translation>
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
            <translation>分攤</translation>
        </message>
        <message>
            <source>Share the year out over the months</source>
            <translation>把全年分攤到各月</translation>
        </message>
        <message>
            <source>All categories together</source>
            <translation>全部品類合計</translation>
        </message>
        <message>
            <source>like last year</source>
            <translation>依去年走勢</translation>
        </message>
        <message>
            <source>like the months now</source>
            <translation>依現在各月比例</translation>
        </message>
        <message>
            <source>evenly</source>
            <translation>平均</translation>
        </message>
        <message>
            <source>&amp;Category</source>
            <translation>品類(&amp;C)</translation>
        </message>
        <message>
            <source>&amp;Amount of the year</source>
            <translation>全年金額(&amp;A)</translation>
        </message>
        <message>
            <source>&amp;How</source>
            <translation>分攤方式(&amp;H)</translation>
        </message>
        <message>
            <source>Category</source>
            <translation>品類</translation>
        </message>
        <message>
            <source>Amount of the year</source>
            <translation>全年金額</translation>
        </message>
        <message>
            <source>How</source>
            <translation>分攤方式</translation>
        </message>
        <message>
            <source>The locked months already hold more than this amount.</source>
            <translation>鎖定的月份已超過這個金額。</translation>
        </message>
        <message>
            <source>Type the amount of the whole year.</source>
            <translation>請填寫全年金額。</translation>
        </message>
        <message>
            <source>This is no amount; write it like 55.6.</source>
            <translation>這不是金額，請寫成 55.6。</translation>
        </message>
        <message>
            <source>All months share the amount.</source>
            <translation>全部月份參與分攤。</translation>
        </message>
        <message numerus="yes">
            <source>%n locked months keep theirs; the others share the rest.</source>
            <translation>
                <numerusform>%n 個鎖定的格保持不變，其餘分攤餘額。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::StepDialog</name>
        <message>
            <source>Day of the step</source>
            <translation>步驟日期</translation>
        </message>
        <message>
            <source>People</source>
            <translation>參加人</translation>
        </message>
        <message>
            <source>Our signer</source>
            <translation>我方簽署人</translation>
        </message>
        <message>
            <source>Customer's signer</source>
            <translation>客戶簽署人</translation>
        </message>
        <message>
            <source>Day of signing</source>
            <translation>簽定日期</translation>
        </message>
        <message>
            <source>Sign (cannot be undone)</source>
            <translation>簽定（不可復原）</translation>
        </message>
        <message>
            <source>Enter this step</source>
            <translation>進入此步驟</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>第 %1 步：%2</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>備註</translation>
        </message>
        <message>
            <source>separated by commas</source>
            <translation>以逗號分隔</translation>
        </message>
        <message>
            <source>&amp;Day of the step</source>
            <translation>步驟日期(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;People</source>
            <translation>參加人(&amp;P)</translation>
        </message>
        <message>
            <source>&amp;Our signer</source>
            <translation>我方簽署人(&amp;O)</translation>
        </message>
        <message>
            <source>&amp;Customer's signer</source>
            <translation>客戶簽署人(&amp;C)</translation>
        </message>
        <message>
            <source>Day of &amp;signing</source>
            <translation>簽定日期(&amp;S)</translation>
        </message>
        <message>
            <source>&amp;Note</source>
            <translation>備註(&amp;N)</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::StepsBar</name>
        <message>
            <source>signed on %1</source>
            <translation>%1 簽定</translation>
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
            <translation>進行中 · 可進入下一步</translation>
        </message>
        <message numerus="yes">
            <source>under way · %n missing</source>
            <translation>
                <numerusform>進行中 · 還差 %n 項</numerusform>
            </translation>
        </message>
        <message>
            <source>not begun</source>
            <translation>未開始</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TargetGridModel</name>
        <message>
            <source>“%1” is no percentage; write it like 8 or 8.5 %.</source>
            <translation>「%1」不是百分比，請寫成 8 或 8.5 %。</translation>
        </message>
        <message>
            <source>“%1” is no amount; write it like 55.6.</source>
            <translation>「%1」不是金額，請寫成 55.6。</translation>
        </message>
        <message>
            <source>Line %1, column %2 of what was pasted is no amount: “%3”. Nothing was pasted.</source>
            <translation>貼上內容第 %1 列第 %2 欄不是金額：「%3」。未貼上任何內容。</translation>
        </message>
        <message>
            <source>There is nothing to paste into the target columns from here.</source>
            <translation>從這裡起沒有可貼到目標欄的內容。</translation>
        </message>
        <message>
            <source>Choose the cell to carry over together with the cells to fill.</source>
            <translation>請把來源格和要填滿的格一起選取。</translation>
        </message>
        <message>
            <source>%1 yuan, locked</source>
            <translation>%1 元，已鎖定</translation>
        </message>
        <message>
            <source>%1 yuan</source>
            <translation>%1 元</translation>
        </message>
        <message>
            <source>Growth</source>
            <translation>成長</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>Last year</source>
            <translation>去年</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>whole year</source>
            <translation>全年</translation>
        </message>
        <message>
            <source>target %1</source>
            <translation>目標 %1</translation>
        </message>
        <message>
            <source>last year %1</source>
            <translation>去年 %1</translation>
        </message>
        <message>
            <source>growth %1</source>
            <translation>成長 %1</translation>
        </message>
        <message>
            <source>locked</source>
            <translation>已鎖定</translation>
        </message>
        <message>
            <source>Whole year</source>
            <translation>全年</translation>
        </message>
        <message>
            <source>* %1: %2 to %3 are estimated</source>
            <translation>* %1 年%2至%3為估算</translation>
        </message>
        <message>
            <source>* %1 has no figures of this month yet</source>
            <translation>* %1 年此月尚無資料</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TargetsSection</name>
        <message>
            <source>What is targeted</source>
            <translation>目標種類</translation>
        </message>
        <message>
            <source>10k yuan</source>
            <translation>萬元</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>元</translation>
        </message>
        <message>
            <source>Unit of the amounts</source>
            <translation>金額單位</translation>
        </message>
        <message>
            <source>Keep year</source>
            <translation>保持全年</translation>
        </message>
        <message>
            <source>On: a typed month leaves the year as it is, the open months share the rest. Off: the year becomes the sum of the months.</source>
            <translation>開啟：填寫月份時全年不變，未鎖定的月份分攤餘額。關閉：全年等於各月之和。</translation>
        </message>
        <message>
            <source>Share year…</source>
            <translation>分攤全年…</translation>
        </message>
        <message>
            <source>Fill to the right (Ctrl+R); Ctrl+D fills downwards</source>
            <translation>向右填滿（Ctrl+R）；Ctrl+D 向下填滿</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>鎖定</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Add a category…</source>
            <translation>新增品類…</translation>
        </message>
        <message>
            <source>Remove this category</source>
            <translation>移除此品類</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Paste</source>
            <translation>貼上</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>合計</translation>
        </message>
        <message>
            <source>No targets yet. Type months or a year, or share a total out.</source>
            <translation>還沒有目標。請填寫月份或全年，或分攤一個總數。</translation>
        </message>
        <message numerus="yes">
            <source>The 12 months make the year exactly; %n locked, the others share the rest.</source>
            <translation>
                <numerusform>12 個月與全年完全一致；鎖定 %n 格，其餘分攤餘額</numerusform>
            </translation>
        </message>
        <message>
            <source>The 12 months make the year exactly; nothing is locked.</source>
            <translation>12 個月與全年完全一致；沒有鎖定的月份</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>解鎖</translation>
        </message>
        <message numerus="yes">
            <source>%n cells, sum %1</source>
            <translation>
                <numerusform>%n 格，合計 %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The locked months differ from the year by %1; unlock a month or change the year.</source>
            <translation>鎖定的月份與全年相差 %1；請解鎖月份或修改全年。</translation>
        </message>
        <message>
            <source>Add a category</source>
            <translation>新增品類</translation>
        </message>
        <message>
            <source>Name of the category</source>
            <translation>品類名稱</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Why the growth is attainable</source>
            <translation>成長可實現的理由</translation>
        </message>
        <message>
            <source>Needed where a target lies outside what was reached before; internal.</source>
            <translation>目標超出以往幅度時需要說明；僅內部可見。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TextSection</name>
        <message>
            <source>Population, income, habits of the area; what is changing.</source>
            <translation>區域人口、收入、習慣與變化。</translation>
        </message>
        <message>
            <source>Size and growth of the beverage categories, brands, prices.</source>
            <translation>飲料各品類的規模與成長、品牌、價格。</translation>
        </message>
        <message>
            <source>How the channels develop and where this customer stands.</source>
            <translation>各通路的發展，以及本客戶所處的位置。</translation>
        </message>
        <message>
            <source>What was reached, what was not, and why. The figures are in the table of the targets and in the printed plan.</source>
            <translation>達成了什麼、未達成什麼、原因何在。資料見目標表和列印的計畫。</translation>
        </message>
        <message>
            <source>The plan on one page: aims, means, what it costs and brings.</source>
            <translation>一頁講清：目標、手段、投入與回報。</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>優勢</translation>
        </message>
        <message>
            <source>What we are good at with this customer</source>
            <translation>我們在這個客戶的長處</translation>
        </message>
        <message>
            <source>Weaknesses</source>
            <translation>劣勢</translation>
        </message>
        <message>
            <source>Where we fall short</source>
            <translation>我們的不足</translation>
        </message>
        <message>
            <source>Opportunities</source>
            <translation>機會</translation>
        </message>
        <message>
            <source>What we could use</source>
            <translation>可以利用的機會</translation>
        </message>
        <message>
            <source>Threats</source>
            <translation>威脅</translation>
        </message>
        <message>
            <source>What could hurt us</source>
            <translation>可能受到的衝擊</translation>
        </message>
        <message>
            <source>%1 of %2 characters</source>
            <translation>%1 / %2 字</translation>
        </message>
        <message>
            <source>Longer than the one page of the printed summary.</source>
            <translation>超過列印摘要的一頁。</translation>
        </message>
        <message>
            <source>Annual plan %1, %2</source>
            <translation>%1 年計畫，%2</translation>
        </message>
        <message>
            <source>When and how the plan may be corrected: which deviation, over how long, who decides, from when it counts.</source>
            <translation>何時、如何修正計畫：偏差多大、持續多久、由誰決定、從何時起算。</translation>
        </message>
        <message>
            <source>Correction clause</source>
            <translation>修正條款</translation>
        </message>
        <message>
            <source>Reserve</source>
            <translation>預留比例</translation>
        </message>
        <message>
            <source>of the budget, set aside for what nobody foresees</source>
            <translation>預算中為意外情況預留的部分</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TierModel</name>
        <message>
            <source>Tier %1</source>
            <translation>第 %1 級</translation>
        </message>
        <message>
            <source>Tier</source>
            <translation>級距</translation>
        </message>
        <message>
            <source>Rate (%)</source>
            <translation>返利率（%）</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>距目標</translation>
        </message>
        <message>
            <source>%1: “%2” is no number.</source>
            <translation>%1：「%2」不是數字。</translation>
        </message>
        <message>
            <source>%1 above</source>
            <translation>已超 %1</translation>
        </message>
        <message>
            <source>%1 below</source>
            <translation>還差 %1</translation>
        </message>
        <message>
            <source>From (yuan)</source>
            <translation>達到（元）</translation>
        </message>
        <message>
            <source>From (%)</source>
            <translation>達到（%）</translation>
        </message>
        <message>
            <source>Earned (yuan)</source>
            <translation>剛達到時返利（元）</translation>
        </message>
    </context>
</TS>
