<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>accord::ui::ClearingDialog</name>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Daily clearing</source>
            <translation>日清</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>完成(&amp;D)</translation>
        </message>
        <message>
            <source>&amp;Log the visit</source>
            <translation>記錄拜訪(&amp;L)</translation>
        </message>
        <message>
            <source>&amp;Move…</source>
            <translation>改期(&amp;M)…</translation>
        </message>
        <message>
            <source>&amp;Hand over…</source>
            <translation>移交(&amp;H)…</translation>
        </message>
        <message>
            <source>D&amp;rop…</source>
            <translation>放棄(&amp;R)…</translation>
        </message>
        <message>
            <source>&amp;Not held…</source>
            <translation>未成行(&amp;N)…</translation>
        </message>
        <message>
            <source>&amp;Skip</source>
            <translation>跳過(&amp;S)</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>第 %1 項，共 %2 項</translation>
        </message>
        <message>
            <source>Everything of the day is cleared.</source>
            <translation>今天的事項已全部清完。</translation>
        </message>
        <message numerus="yes">
            <source>%n skipped; they come again tomorrow.</source>
            <translation>
                <numerusform>跳過 %n 項，明天再清。</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::QuickBar</name>
        <message>
            <source>Quick log</source>
            <translation>快速記錄</translation>
        </message>
        <message>
            <source>Plan, log or note in one line: “visit Carrefour tomorrow 10:00 Zhang San”</source>
            <translation>一句話安排或記錄：拜訪 家樂福中關村 明天10:00 張三</translation>
        </message>
        <message>
            <source>Enter saves</source>
            <translation>Enter 儲存</translation>
        </message>
        <message>
            <source>Will save</source>
            <translation>將儲存</translation>
        </message>
        <message>
            <source>Tab: change part by part</source>
            <translation>Tab 逐項修改</translation>
        </message>
        <message>
            <source>What</source>
            <translation>類型</translation>
        </message>
        <message>
            <source>No customer</source>
            <translation>不關聯客戶</translation>
        </message>
        <message>
            <source>Which customer?</source>
            <translation>哪家客戶？</translation>
        </message>
        <message numerus="yes">
            <source>Which of %n customers?</source>
            <translation>
                <numerusform>%n 家客戶中的哪家？</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>結果</translation>
        </message>
        <message>
            <source>Result %1 of 5</source>
            <translation>結果 %1 分（滿分 5）</translation>
        </message>
        <message>
            <source>How did it go?</source>
            <translation>結果如何？</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任務</translation>
        </message>
        <message>
            <source>%1 · planned</source>
            <translation>%1 · 計畫</translation>
        </message>
        <message>
            <source>%1 · took place</source>
            <translation>%1 · 已進行</translation>
        </message>
        <message>
            <source>5 · very good</source>
            <translation>5 · 很好</translation>
        </message>
        <message>
            <source>4 · good</source>
            <translation>4 · 好</translation>
        </message>
        <message>
            <source>3 · middling</source>
            <translation>3 · 一般</translation>
        </message>
        <message>
            <source>2 · weak</source>
            <translation>2 · 較差</translation>
        </message>
        <message>
            <source>1 · poor</source>
            <translation>1 · 差</translation>
        </message>
        <message>
            <source>Write what is to be done.</source>
            <translation>請寫明要做什麼。</translation>
        </message>
        <message>
            <source>No customer of that name was found. Write its name, code or pinyin.</source>
            <translation>沒有找到這個名稱的客戶。請寫客戶名稱、編碼或拼音。</translation>
        </message>
        <message>
            <source>Several customers are called so. Choose one.</source>
            <translation>有多家客戶叫這個名稱，請選擇一家。</translation>
        </message>
        <message>
            <source>Say how it went, then it can be logged.</source>
            <translation>請選擇結果，然後即可記錄。</translation>
        </message>
        <message>
            <source>Saved: %1</source>
            <translation>已儲存：%1</translation>
        </message>
        <message>
            <source>Quick log: %1</source>
            <translation>快速記錄：%1</translation>
        </message>
        <message>
            <source>“%1” is no day.</source>
            <translation>「%1」不是日期。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TodayList</name>
        <message>
            <source>What is to be done</source>
            <translation>待辦事項</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TodayModel</name>
        <message>
            <source>due visits by days overdue ÷ interval</source>
            <translation>到期拜訪按逾期天數 ÷ 週期排序</translation>
        </message>
        <message numerus="yes">
            <source>%n items</source>
            <translation>
                <numerusform>%n 項</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TodayPage</name>
        <message>
            <source>Today</source>
            <translation>今日</translation>
        </message>
        <message>
            <source>Quick log</source>
            <translation>快速記錄</translation>
        </message>
        <message>
            <source>Daily clearing</source>
            <translation>日清</translation>
        </message>
        <message>
            <source>Whose day</source>
            <translation>查看誰的一天</translation>
        </message>
        <message>
            <source>Begin clearing</source>
            <translation>開始日清</translation>
        </message>
        <message>
            <source>The whole team</source>
            <translation>整個團隊</translation>
        </message>
        <message>
            <source>My own day</source>
            <translation>我自己</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%2&#x3000;%1</translation>
        </message>
        <message numerus="yes">
            <source>%n done today</source>
            <translation>
                <numerusform>已完成 %n 項</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is waiting</source>
            <translation>沒有待辦事項</translation>
        </message>
        <message>
            <source>No visit, task, review or plan is due up to Sunday. Write the next step into the line above.</source>
            <translation>到週日沒有到期的拜訪、任務、回顧或計畫。可在上面一行寫下一步。</translation>
        </message>
        <message>
            <source>Everything up to Sunday is done. Write the next step into the line above.</source>
            <translation>到週日的事項已全部完成。可在上面一行寫下一步。</translation>
        </message>
        <message>
            <source>All</source>
            <translation>全部</translation>
        </message>
        <message numerus="yes">
            <source>All %n cleared</source>
            <translation>
                <numerusform>%n 項已全部清完</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 cleared, %2 still open (%3 overdue)</source>
            <translation>已清 %1 項，還剩 %2 項（逾期 %3）</translation>
        </message>
        <message numerus="yes">
            <source>%n moved before: a reason is needed to move them again</source>
            <translation>
                <numerusform>%n 項已改期過，再改期需寫原因</numerusform>
            </translation>
        </message>
        <message>
            <source>Done: %1</source>
            <translation>已完成：%1</translation>
        </message>
        <message>
            <source>visit %1 tomorrow</source>
            <translation>拜訪 %1 明天</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打開</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>打開客戶</translation>
        </message>
        <message>
            <source>Move…</source>
            <translation>改期…</translation>
        </message>
        <message>
            <source>Hand over…</source>
            <translation>移交…</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>放棄…</translation>
        </message>
        <message>
            <source>Not held…</source>
            <translation>未成行…</translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>記錄拜訪</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <translation>取消拜訪…</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TodayPane</name>
        <message>
            <source>Sales up to %1</source>
            <translation>銷售資料到 %1</translation>
        </message>
        <message>
            <source>Achieved up to %1</source>
            <translation>達成率（到 %1）</translation>
        </message>
        <message numerus="yes">
            <source>%n plans</source>
            <translation>
                <numerusform>%n 份計畫</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 short</source>
            <translation>少 %1</translation>
        </message>
        <message>
            <source>on target</source>
            <translation>已達標</translation>
        </message>
        <message>
            <source>Sales %1 of %2 %3</source>
            <translation>銷售 %1 / %2 %3</translation>
        </message>
        <message>
            <source>Visits in %1</source>
            <translation>%1 拜訪</translation>
        </message>
        <message>
            <source>held / planned</source>
            <translation>完成 / 計畫</translation>
        </message>
        <message>
            <source>Others</source>
            <translation>未分級</translation>
        </message>
        <message>
            <source>Class %1</source>
            <translation>%1 級</translation>
        </message>
        <message>
            <source>Overdue payments</source>
            <translation>逾期貨款</translation>
        </message>
        <message numerus="yes">
            <source>%n customers</source>
            <translation>
                <numerusform>%n 家客戶</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>longest %n days</source>
            <translation>
                <numerusform>最長 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Visits of this week</source>
            <translation>本週拜訪</translation>
        </message>
        <message>
            <source>Birthdays</source>
            <translation>近期生日</translation>
        </message>
        <message>
            <source>within 14 days</source>
            <translation>14 天內</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>person, customer</comment>
            <translation>%1（%2）</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>另有 %n 位</numerusform>
            </translation>
        </message>
        <message>
            <source>1–30 days late</source>
            <translation>逾期 1–30 天</translation>
        </message>
        <message>
            <source>31–60 days late</source>
            <translation>逾期 31–60 天</translation>
        </message>
        <message>
            <source>61–90 days late</source>
            <translation>逾期 61–90 天</translation>
        </message>
        <message>
            <source>over 90 days late</source>
            <translation>逾期 90 天以上</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TodayText</name>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>This week</source>
            <translation>本週</translation>
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
            <source>Reviews</source>
            <translation>回顧</translation>
        </message>
        <message>
            <source>Call</source>
            <translation>電話</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>視訊</translation>
        </message>
        <message>
            <source>Guest</source>
            <translation>來訪</translation>
        </message>
        <message>
            <source>Joint</source>
            <translation>協同</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>拜訪</translation>
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
            <source>Planned, without a purpose yet</source>
            <translation>已安排，尚未寫目的</translation>
        </message>
        <message numerus="yes">
            <source>%n days overdue</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source> / %1</source>
            <translation> / %1</translation>
        </message>
        <message>
            <source>Prepare</source>
            <translation>準備</translation>
        </message>
        <message>
            <source>Log</source>
            <translation>記錄</translation>
        </message>
        <message>
            <source>Due, never visited</source>
            <translation>到期，從未拜訪</translation>
        </message>
        <message>
            <source>Due, last contact %1</source>
            <translation>到期未訪，上次 %1</translation>
        </message>
        <message numerus="yes">
            <source> / every %n days</source>
            <translation>
                <numerusform> / 每 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Plan…</source>
            <translation>安排…</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任務</translation>
        </message>
        <message numerus="yes">
            <source>%1 (moved %n times)</source>
            <translation>
                <numerusform>%1（已改期 %n 次）</numerusform>
            </translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>回顧</translation>
        </message>
        <message>
            <source>Review of quarter %1 of the plan %2</source>
            <translation>%2 年計畫第 %1 季度回顧</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>年計畫</translation>
        </message>
        <message>
            <source>Plan %1 was sent back</source>
            <translation>%1 年計畫被退回</translation>
        </message>
        <message>
            <source>Plan %1 was submitted</source>
            <translation>%1 年計畫已提交</translation>
        </message>
        <message>
            <source>Waits for me to revise it</source>
            <translation>等我修改</translation>
        </message>
        <message>
            <source>Waits for my approval</source>
            <translation>等我批准</translation>
        </message>
        <message>
            <source>Revise</source>
            <translation>修改</translation>
        </message>
        <message>
            <source>Waits for its owner</source>
            <translation>等負責人修改</translation>
        </message>
        <message>
            <source>Waits for approval</source>
            <translation>等主管批准</translation>
        </message>
        <message>
            <source>Look</source>
            <translation>查看</translation>
        </message>
        <message>
            <source>Decide</source>
            <translation>審批</translation>
        </message>
    </context>
</TS>
