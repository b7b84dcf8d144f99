<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>accord::ui::AgreementsPart</name>
        <message>
            <source>Agreements</source>
            <translation>約定</translation>
        </message>
        <message>
            <source>Who does what by when, both sides</source>
            <translation>雙方誰在什麼時候做什麼</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CoachingPart</name>
        <message>
            <source>Coaching</source>
            <translation>陪訪輔導</translation>
        </message>
        <message>
            <source>Day of the coaching follow-up</source>
            <translation>輔導跟進日期</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>做得好</translation>
        </message>
        <message>
            <source>To improve</source>
            <translation>待改進</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>跟進</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>截止</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CompetitorsPart</name>
        <message>
            <source>Competitors</source>
            <translation>競品動態</translation>
        </message>
        <message>
            <source>A competitor, Enter adds it</source>
            <translation>輸入競品，Enter 新增一行</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerVisitsTab</name>
        <message>
            <source>New visit</source>
            <translation>新拜訪</translation>
        </message>
        <message>
            <source>Visits of the customer</source>
            <translation>客戶的拜訪</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>拜訪人</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>%1, the newest %2</source>
            <translation>%1，顯示最近 %2 次</translation>
        </message>
        <message numerus="yes">
            <source>%n visits</source>
            <translation>
                <numerusform>%Ln 次拜訪</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::DueList</name>
        <message>
            <source>Visits that are due</source>
            <translation>該拜訪的客戶</translation>
        </message>
        <message>
            <source>Plan on the chosen day</source>
            <translation>排到所選日期</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>開啟客戶</translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>記錄拜訪</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::DueModel</name>
        <message>
            <source>Without a city</source>
            <translation>未填城市</translation>
        </message>
        <message numerus="yes">
            <source>%1 · %n customers</source>
            <translation>
                <numerusform>%1 · %n 家客戶</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n days overdue</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>due today</source>
            <translation>今天到期</translation>
        </message>
        <message numerus="yes">
            <source>due in %n days</source>
            <translation>
                <numerusform>%n 天後到期</numerusform>
            </translation>
        </message>
        <message>
            <source>never visited</source>
            <translation>從未拜訪</translation>
        </message>
        <message>
            <source>last on %1</source>
            <translation>上次 %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1，%2</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FilesPart</name>
        <message>
            <source>Photos and files</source>
            <translation>照片和檔案</translation>
        </message>
        <message>
            <source>Drop photos and files here, or paste a picture.</source>
            <translation>把照片和檔案拖到這裡，或貼上圖片。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FollowUpsPart</name>
        <message>
            <source>Follow-ups</source>
            <translation>後續任務</translation>
        </message>
        <message>
            <source>A task and its day (“repair the cooler Fri”), Enter adds it</source>
            <translation>輸入任務和日期（「報修冷櫃 週五」），Enter 新增一行</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::HeadPart</name>
        <message>
            <source>When and who</source>
            <translation>時間與人員</translation>
        </message>
        <message>
            <source>Kind of visit</source>
            <translation>拜訪方式</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>拜訪日期</translation>
        </message>
        <message>
            <source>Time of the visit</source>
            <translation>拜訪時間</translation>
        </message>
        <message>
            <source>Who visits</source>
            <translation>拜訪人</translation>
        </message>
        <message>
            <source>Who comes along</source>
            <translation>同行人</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>拜訪人</translation>
        </message>
        <message>
            <source>With</source>
            <translation>同行</translation>
        </message>
        <message>
            <source>(nobody)</source>
            <translation>（無）</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::NewVisitDialog</name>
        <message>
            <source>Open the call card</source>
            <translation>開啟拜訪卡</translation>
        </message>
        <message>
            <source>New visit</source>
            <translation>新拜訪</translation>
        </message>
        <message>
            <source>Customer, day, time and purpose</source>
            <translation>客戶、日期、時間和目的</translation>
        </message>
        <message>
            <source>Customer, day and time: Carrefour tomorrow 10:00</source>
            <translation>客戶、日期和時間：青梧超市 明天10:00</translation>
        </message>
        <message>
            <source>Customers that may be meant</source>
            <translation>可能的客戶</translation>
        </message>
        <message>
            <source>New visit: %1</source>
            <translation>新增拜訪：%1</translation>
        </message>
        <message>
            <source>“%1” is no day.</source>
            <translation>「%1」不是日期。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::NotesPart</name>
        <message>
            <source>Overview</source>
            <translation>概況</translation>
        </message>
        <message>
            <source>no substitute for preparation</source>
            <translation>不能代替準備</translation>
        </message>
        <message>
            <source>What has changed since last time? How is business in the area? Ask only what could not be found out beforehand.</source>
            <translation>上次以來有什麼變化？周邊生意怎麼樣？事先能查到的不必再問。</translation>
        </message>
        <message>
            <source>Central</source>
            <translation>核心</translation>
        </message>
        <message>
            <source>the customer's ideal</source>
            <translation>客戶理想的樣子</translation>
        </message>
        <message>
            <source>What would it ideally look like? If everything were possible, what would you want from this category?</source>
            <translation>理想的樣子是什麼？如果什麼都能做到，您希望這個品類怎樣？</translation>
        </message>
        <message>
            <source>Reality</source>
            <translation>現實</translation>
        </message>
        <message>
            <source>gap to the ideal</source>
            <translation>與理想的差距</translation>
        </message>
        <message>
            <source>How is it today? What does the difference cost? Tick below what the gap is about: there is the opportunity.</source>
            <translation>現在怎麼樣？差距帶來什麼損失？在下面勾選差距屬於哪類需求：機會就在這裡。</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>收尾</translation>
        </message>
        <message>
            <source>gap and who decides</source>
            <translation>差距與決定人</translation>
        </message>
        <message>
            <source>Have I understood the gap correctly? How is it decided, by whom, until when?</source>
            <translation>差距我理解得對嗎？怎麼決定、誰決定、什麼時候決定？</translation>
        </message>
        <message>
            <source>Degree</source>
            <translation>程度</translation>
        </message>
        <message>
            <source>room for a new way</source>
            <translation>給新辦法留餘地</translation>
        </message>
        <message>
            <source>How far could you go? Under which conditions would another way be worth a trial?</source>
            <translation>能做到什麼程度？什麼條件下值得試試別的辦法？</translation>
        </message>
        <message>
            <source>Five kinds of questions</source>
            <translation>五類提問</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>提問指南</translation>
        </message>
        <message>
            <source>Needs</source>
            <translation>需求</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ObjectionsPart</name>
        <message>
            <source>Objections and how they were handled</source>
            <translation>異議與處理</translation>
        </message>
        <message>
            <source>An objection, Enter adds it</source>
            <translation>輸入異議，Enter 新增一行</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ObservationModel</name>
        <message>
            <source>Annual plan %1</source>
            <translation>年計畫 %1</translation>
        </message>
        <message>
            <source>Read on %1</source>
            <translation>讀數日期 %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>項目</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>單位</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目標</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>實際</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>差距</translation>
        </message>
        <message>
            <source>Type yes or no (y, n, 1, 0).</source>
            <translation>請輸入是或否（y、n、1、0）。</translation>
        </message>
        <message>
            <source>“%1” is no number.</source>
            <translation>「%1」不是數字。</translation>
        </message>
        <message>
            <source>Last</source>
            <translation>上次</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ObservationPart</name>
        <message>
            <source>Observations in the store</source>
            <translation>店內觀察</translation>
        </message>
        <message>
            <source>In the store</source>
            <translation>店內觀察</translation>
        </message>
        <message>
            <source>Observation to add</source>
            <translation>要新增的觀察項</translation>
        </message>
        <message>
            <source>Product of the row to add</source>
            <translation>新增行的產品</translation>
        </message>
        <message>
            <source>Product, Enter adds a row</source>
            <translation>產品，Enter 新增一行</translation>
        </message>
        <message>
            <source>%1 on target · %2 with a gap · %3 to fill in</source>
            <translation>%1 項達標 · %2 項有差距 · %3 項未填</translation>
        </message>
        <message>
            <source>Out of stock</source>
            <translation>缺貨</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::OutcomePart</name>
        <message>
            <source>Next visit and result</source>
            <translation>下次拜訪與結果</translation>
        </message>
        <message>
            <source>Day of the next visit</source>
            <translation>下次拜訪日期</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message numerus="yes">
            <source>every %n days</source>
            <translation>
                <numerusform>每 %n 天</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>class %1: every %n days</source>
            <translation>
                <numerusform>%1 類每 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Mood of the customer</source>
            <translation>客戶氣氛</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>氣氛</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>下次</translation>
        </message>
        <message>
            <source>Time of the next visit</source>
            <translation>下次拜訪的時間</translation>
        </message>
        <message>
            <source>at</source>
            <translation>時間</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PeoplePart</name>
        <message>
            <source>People met</source>
            <translation>見到的人</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>其他人</translation>
        </message>
        <message>
            <source>Somebody who is not on file yet: name, Enter</source>
            <translation>未建檔的人：輸入姓名，Enter</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PlannerPage</name>
        <message>
            <source>Day</source>
            <translation>日</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>週</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <source>Earlier</source>
            <translation>往前</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>往後</translation>
        </message>
        <message>
            <source>Whose visits</source>
            <translation>誰的拜訪</translation>
        </message>
        <message>
            <source>New visit…</source>
            <translation>新拜訪…</translation>
        </message>
        <message>
            <source>Nobody is due in these days, or a visit is planned for everybody already.</source>
            <translation>這幾天沒有到期的客戶，或都已排好拜訪。</translation>
        </message>
        <message>
            <source>Everybody</source>
            <translation>所有人</translation>
        </message>
        <message>
            <source>Due: %1, overdue: %2</source>
            <translation>到期 %1 家，逾期 %2 家</translation>
        </message>
        <message numerus="yes">
            <source>%n visits</source>
            <translation>
                <numerusform>%Ln 次拜訪</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed</source>
            <translation>
                <numerusform>%n 次錯過</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>拜訪</translation>
        </message>
        <message>
            <source>Planned for %1.</source>
            <translation>已排到 %1。</translation>
        </message>
        <message>
            <source>Moved to %1.</source>
            <translation>已移到 %1。</translation>
        </message>
        <message>
            <source>Move the visit</source>
            <translation>移動拜訪</translation>
        </message>
        <message>
            <source>To which day (2026-11-25, Wed, +7)?</source>
            <translation>移到哪一天（2026-11-25、週三、+7）？</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>“%1” is no day.</source>
            <translation>「%1」不是日期。</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>Templates of call cards…</source>
            <translation>拜訪卡範本…</translation>
        </message>
        <message>
            <source>Enter plans on the chosen day, Shift+Enter logs a visit. In the calendar: Ctrl+arrow moves a visit, F2 to any day.</source>
            <translation>Enter 把客戶排到所選日期，Shift+Enter 記錄拜訪。日曆中 Ctrl+方向鍵移動拜訪，F2 移到任意一天。</translation>
        </message>
        <message>
            <source>The visit has no time now.</source>
            <translation>拜訪已不定時間。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PurposePart</name>
        <message>
            <source>Purpose</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Purpose of the visit</source>
            <translation>拜訪目的</translation>
        </message>
        <message>
            <source>One sentence: what shall be reached, how much, with whom, by when</source>
            <translation>一句話：達成什麼、多少、和誰、什麼時候前</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>已準備</translation>
        </message>
        <message>
            <source>specific</source>
            <translation>具體</translation>
        </message>
        <message>
            <source>measurable</source>
            <translation>可衡量</translation>
        </message>
        <message>
            <source>has a date</source>
            <translation>有期限</translation>
        </message>
        <message>
            <source>attainable</source>
            <translation>做得到</translation>
        </message>
        <message>
            <source>Can it be reached at this visit with the people who will be there?</source>
            <translation>這次拜訪、在場的人，能談成嗎？</translation>
        </message>
        <message>
            <source>relevant</source>
            <translation>與計畫相關</translation>
        </message>
        <message>
            <source>Does it bring the annual plan or an open promise further?</source>
            <translation>能推進年計畫或未兌現的承諾嗎？</translation>
        </message>
        <message>
            <source>The purpose is: %1</source>
            <translation>目的已做到：%1</translation>
        </message>
        <message>
            <source>Not yet: %1</source>
            <translation>還沒有做到：%1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ScoreRow</name>
        <message>
            <source>%1: %2 of 5</source>
            <translation>%1：%2 分（共 5 分）</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TemplatesDialog</name>
        <message>
            <source>Only accounts, not their stores</source>
            <translation>只用於客戶總部，不含門市</translation>
        </message>
        <message>
            <source>Templates of call cards</source>
            <translation>拜訪卡範本</translation>
        </message>
        <message>
            <source>Templates, the first that fits is taken</source>
            <translation>範本，從上到下第一個符合的生效</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save the templates</source>
            <translation>儲存範本</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>刪除</translation>
        </message>
        <message>
            <source>Up</source>
            <translation>上移</translation>
        </message>
        <message>
            <source>Down</source>
            <translation>下移</translation>
        </message>
        <message>
            <source>Name of the template</source>
            <translation>範本名稱</translation>
        </message>
        <message>
            <source>Days between visits</source>
            <translation>拜訪間隔天數</translation>
        </message>
        <message>
            <source>as its class</source>
            <translation>按級別</translation>
        </message>
        <message>
            <source>Preparation to add</source>
            <translation>要增加的準備事項</translation>
        </message>
        <message>
            <source>Another line of preparation, Enter</source>
            <translation>再加一條準備事項，Enter</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名稱</translation>
        </message>
        <message>
            <source>For</source>
            <translation>適用</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>業態</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>級別</translation>
        </message>
        <message>
            <source>Every (days)</source>
            <translation>間隔（天）</translation>
        </message>
        <message>
            <source>In the store</source>
            <translation>店內觀察</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>準備</translation>
        </message>
        <message>
            <source>unclassified</source>
            <translation>未分級</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>新範本</translation>
        </message>
        <message>
            <source>Call cards begin with these templates from now on.</source>
            <translation>今後的拜訪卡都用這些範本。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitBriefDialog</name>
        <message>
            <source>Brief before the visit</source>
            <translation>訪前簡報</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitBriefPane</name>
        <message>
            <source>Brief before the visit</source>
            <translation>訪前簡報</translation>
        </message>
        <message numerus="yes">
            <source>%n days overdue</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Visit due %1</source>
            <translation>應訪 %1</translation>
        </message>
        <message>
            <source>Last real contact</source>
            <translation>上次實際聯絡</translation>
        </message>
        <message>
            <source>Sales of 12 months</source>
            <translation>12 個月銷售</translation>
        </message>
        <message>
            <source>Plan %1 up to now</source>
            <translation>%1 年計畫達成</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>誰說了算</translation>
        </message>
        <message>
            <source>Nobody on file yet.</source>
            <translation>還沒有聯絡人。</translation>
        </message>
        <message>
            <source>Open promises</source>
            <translation>未兌現的承諾</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>沒有。</translation>
        </message>
        <message>
            <source>We</source>
            <translation>我方</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Open tasks</source>
            <translation>未完成任務</translation>
        </message>
        <message>
            <source>Seen last time</source>
            <translation>上次所見</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>還沒有。</translation>
        </message>
        <message>
            <source>Last visits</source>
            <translation>最近拜訪</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>還沒有。</translation>
        </message>
        <message>
            <source>%1 of 5</source>
            <translation>%1 / 5</translation>
        </message>
        <message>
            <source>Not settled: %1</source>
            <translation>未解決：%1</translation>
        </message>
        <message>
            <source>Missed visits</source>
            <translation>錯過的拜訪</translation>
        </message>
        <message>
            <source>Age of our stock</source>
            <translation>庫存貨齡</translation>
        </message>
        <message>
            <source>Nothing was counted.</source>
            <translation>還沒有盤點。</translation>
        </message>
        <message>
            <source>Must move first</source>
            <translation>須先動銷</translation>
        </message>
        <message numerus="yes">
            <source>%n days old</source>
            <translation>
                <numerusform>貨齡 %n 天</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitCalendar</name>
        <message>
            <source>Calendar of visits</source>
            <translation>拜訪日曆</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n visits</source>
            <translation>
                <numerusform>%1，%n 次拜訪</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>還有 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>No visits on this day. Enter plans one.</source>
            <translation>這一天沒有拜訪。按 Enter 計畫一次。</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>未定時間</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitCardPage</name>
        <message>
            <source>Brief</source>
            <translation>訪前簡報</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Call card · %1</source>
            <translation>拜訪卡 · %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>排入計畫</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Done, plan the next</source>
            <translation>完成並安排下次</translation>
        </message>
        <message>
            <source>Cancelled: %1</source>
            <translation>已取消：%1</translation>
        </message>
        <message>
            <source>Not held: %1</source>
            <translation>未成行：%1</translation>
        </message>
        <message>
            <source>Not held: %1. %2</source>
            <translation>未成行：%1。%2</translation>
        </message>
        <message>
            <source>Only who visits and their supervisor write this card.</source>
            <translation>只有拜訪人和其主管可以填寫這張卡。</translation>
        </message>
        <message>
            <source>new visit</source>
            <translation>新拜訪</translation>
        </message>
        <message>
            <source>Visit, %1</source>
            <translation>拜訪，%1</translation>
        </message>
        <message>
            <source>Draft kept %1</source>
            <translation>草稿已儲存 %1</translation>
        </message>
        <message>
            <source>Save the call card?</source>
            <translation>儲存拜訪卡？</translation>
        </message>
        <message>
            <source>What was typed on the card of %1 is not saved yet.</source>
            <translation>%1 的拜訪卡上有未儲存的內容。</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放棄</translation>
        </message>
        <message>
            <source>Somebody else changed this visit meanwhile</source>
            <translation>這次拜訪已被他人修改</translation>
        </message>
        <message>
            <source>Keep what you typed and save it over the other change, or load the other one?</source>
            <translation>保留您填寫的內容並覆蓋對方的修改，還是載入對方的版本？</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <source>Load the other</source>
            <translation>載入對方的</translation>
        </message>
        <message>
            <source>Start the visit</source>
            <translation>開始拜訪</translation>
        </message>
        <message>
            <source>Cancel the visit…</source>
            <translation>取消拜訪…</translation>
        </message>
        <message>
            <source>It was not held…</source>
            <translation>未成行…</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>開啟客戶</translation>
        </message>
        <message>
            <source>Cancel the visit</source>
            <translation>取消拜訪</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>為什麼？</translation>
        </message>
        <message>
            <source>Print the call card…</source>
            <translation>列印拜訪卡…</translation>
        </message>
        <message>
            <source>Call card as PDF…</source>
            <translation>拜訪卡存為 PDF…</translation>
        </message>
        <message>
            <source>Print the brief…</source>
            <translation>列印訪前簡報…</translation>
        </message>
        <message>
            <source>Brief as PDF…</source>
            <translation>訪前簡報存為 PDF…</translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation>匯出為 PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>列印</translation>
        </message>
        <message>
            <source>Brief %1</source>
            <translation>訪前簡報 %1</translation>
        </message>
        <message>
            <source>Call card %1</source>
            <translation>拜訪卡 %1</translation>
        </message>
        <message>
            <source>Templates of call cards…</source>
            <translation>拜訪卡範本…</translation>
        </message>
        <message>
            <source>The visit is logged for %1.</source>
            <translation>已記錄 %1 的拜訪。</translation>
        </message>
        <message>
            <source>The visit is logged for %1, the next one is planned for %2.</source>
            <translation>已記錄 %1 的拜訪，下次排在 %2。</translation>
        </message>
        <message>
            <source>Did this visit take place today?</source>
            <translation>這次拜訪是今天進行的嗎？</translation>
        </message>
        <message>
            <source>It is planned for %1 and cannot have taken place then yet. If it was held earlier, it is logged for today, %2; otherwise change its day.</source>
            <translation>它安排在 %1，那天還沒有到。如果提前進行了，將記在今天（%2）；否則請先改日期。</translation>
        </message>
        <message>
            <source>It took place today</source>
            <translation>是今天進行的</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitEntries</name>
        <message>
            <source>What the customer said</source>
            <translation>客戶怎麼說</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已解決</translation>
        </message>
        <message>
            <source>Listened: our summary</source>
            <translation>聽並複述：我方小結</translation>
        </message>
        <message>
            <source>Asked: what more came out</source>
            <translation>多問：還了解到什麼</translation>
        </message>
        <message>
            <source>Explained: how it arose, their reaction</source>
            <translation>說明：起因與對方反應</translation>
        </message>
        <message>
            <source>Acted: what is done, by when</source>
            <translation>跟進：做什麼、何時前</translation>
        </message>
        <message>
            <source>Remove the objection</source>
            <translation>去掉這條異議</translation>
        </message>
        <message>
            <source>Competitor</source>
            <translation>競品</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>產品</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>在做什麼</translation>
        </message>
        <message>
            <source>Price, yuan</source>
            <translation>價格，元</translation>
        </message>
        <message>
            <source>Shelf, %</source>
            <translation>貨架，%</translation>
        </message>
        <message>
            <source>Remove the competitor</source>
            <translation>去掉這個競品</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任務</translation>
        </message>
        <message>
            <source>Day the task is due</source>
            <translation>任務到期日</translation>
        </message>
        <message>
            <source>Who does the task</source>
            <translation>任務執行人</translation>
        </message>
        <message>
            <source>Remove the task</source>
            <translation>去掉這項任務</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitSource</name>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>拜訪人</translation>
        </message>
        <message>
            <source>With</source>
            <translation>同行</translation>
        </message>
        <message>
            <source>City</source>
            <translation>城市</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>下次</translation>
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
            <source>Missed</source>
            <translation>已錯過</translation>
        </message>
        <message>
            <source>Owner of the customer</source>
            <translation>客戶負責人</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜尋</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>週</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitText</name>
        <message>
            <source>Phone</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>視訊</translation>
        </message>
        <message>
            <source>Customer visits us</source>
            <translation>客戶來訪</translation>
        </message>
        <message>
            <source>Joint visit</source>
            <translation>協同拜訪</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>上門</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>進行中</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>已取消</translation>
        </message>
        <message>
            <source>Not held</source>
            <translation>未成行</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>已錯過</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>已計畫</translation>
        </message>
        <message>
            <source>Friendly</source>
            <translation>友好</translation>
        </message>
        <message>
            <source>Neutral</source>
            <translation>平常</translation>
        </message>
        <message>
            <source>Cool</source>
            <translation>冷淡</translation>
        </message>
        <message>
            <source>Convenience</source>
            <translation>便利</translation>
        </message>
        <message>
            <source>Brand</source>
            <translation>品牌</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>服務</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>價格</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>品質</translation>
        </message>
        <message>
            <source>Feeling</source>
            <translation>感受</translation>
        </message>
        <message>
            <source>Shared idea</source>
            <translation>理念</translation>
        </message>
        <message>
            <source>Profit</source>
            <translation>利潤</translation>
        </message>
        <message>
            <source>Shelf share</source>
            <translation>排面佔比</translation>
        </message>
        <message>
            <source>Display area</source>
            <translation>陳列面積</translation>
        </message>
        <message>
            <source>Facings</source>
            <translation>排面數</translation>
        </message>
        <message>
            <source>Secondary displays</source>
            <translation>二次陳列</translation>
        </message>
        <message>
            <source>Coolers placed</source>
            <translation>冷櫃 放置</translation>
        </message>
        <message>
            <source>Coolers working</source>
            <translation>冷櫃 正常</translation>
        </message>
        <message>
            <source>Coolers dedicated to us</source>
            <translation>冷櫃 專用</translation>
        </message>
        <message>
            <source>Products out of stock</source>
            <translation>缺貨產品</translation>
        </message>
        <message>
            <source>Shelf price</source>
            <translation>零售價</translation>
        </message>
        <message>
            <source>Promotion as planned</source>
            <translation>促銷按計畫執行</translation>
        </message>
        <message>
            <source>Old stock</source>
            <translation>舊貨庫存</translation>
        </message>
        <message>
            <source>yuan</source>
            <translation>元</translation>
        </message>
        <message>
            <source>cases</source>
            <translation>箱</translation>
        </message>
        <message>
            <source>pcs</source>
            <translation>個</translation>
        </message>
        <message>
            <source>What was promised last time</source>
            <translation>上次承諾</translation>
        </message>
        <message>
            <source>Open tasks</source>
            <translation>未完成任務</translation>
        </message>
        <message>
            <source>Open complaints</source>
            <translation>未結投訴</translation>
        </message>
        <message>
            <source>Gaps of the plan</source>
            <translation>計畫差距</translation>
        </message>
        <message>
            <source>Last observations</source>
            <translation>上次觀察</translation>
        </message>
        <message>
            <source>Age of the stock</source>
            <translation>庫存貨齡</translation>
        </message>
        <message>
            <source>Samples and documents</source>
            <translation>樣品與資料</translation>
        </message>
        <message>
            <source>decides</source>
            <translation>決策</translation>
        </message>
        <message>
            <source>influences</source>
            <translation>影響</translation>
        </message>
        <message>
            <source>uses</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>gatekeeper</source>
            <translation>把關</translation>
        </message>
        <message>
            <source>signs</source>
            <translation>簽字</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>週一</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>週二</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>週三</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>週四</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>週五</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>週六</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>週日</translation>
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
            <source>kept</source>
            <translation>一致</translation>
        </message>
        <message>
            <source>not kept</source>
            <translation>不一致</translation>
        </message>
        <message>
            <source>Head office</source>
            <translation>總部</translation>
        </message>
        <message>
            <source>Large store</source>
            <translation>大店</translation>
        </message>
        <message>
            <source>Small store</source>
            <translation>小店</translation>
        </message>
        <message>
            <source>All others</source>
            <translation>其他</translation>
        </message>
        <message>
            <source>supports us</source>
            <translation>支持我方</translation>
        </message>
        <message>
            <source>neutral</source>
            <translation>中立</translation>
        </message>
        <message>
            <source>against us</source>
            <translation>反對我方</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitsPage</name>
        <message>
            <source>All visits</source>
            <translation>全部拜訪</translation>
        </message>
        <message>
            <source>Mine to come</source>
            <translation>我要去的</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>已錯過</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>No visits yet</source>
            <translation>還沒有拜訪</translation>
        </message>
        <message>
            <source>Plan the first one, or log one that took place.</source>
            <translation>排第一次拜訪，或記錄一次已完成的拜訪。</translation>
        </message>
        <message>
            <source>Move to a day…</source>
            <translation>移到某天…</translation>
        </message>
        <message>
            <source>New visit…</source>
            <translation>新拜訪…</translation>
        </message>
        <message numerus="yes">
            <source>%n visits</source>
            <translation>
                <numerusform>%Ln 次拜訪</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已選 %Ln 項</numerusform>
            </translation>
        </message>
        <message>
            <source>List of visits</source>
            <translation>拜訪列表</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <translation>取消拜訪…</translation>
        </message>
        <message>
            <source>Not held…</source>
            <translation>未成行…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>移交…</translation>
        </message>
    </context>
</TS>
