<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>accord::ui::CustomerTasksTab</name>
        <message>
            <source>New task…</source>
            <translation>新增任務…</translation>
        </message>
        <message>
            <source>Tasks of the customer</source>
            <translation>客戶的任務</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已了結</translation>
        </message>
        <message>
            <source>Which tasks</source>
            <translation>哪些任務</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>編輯…</translation>
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
            <source>%1, the first %2</source>
            <translation>%1，顯示前 %2 項</translation>
        </message>
        <message numerus="yes">
            <source>%n tasks</source>
            <translation>
                <numerusform>%Ln 項任務</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskDialog</name>
        <message>
            <source>Change task</source>
            <translation>修改任務</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新增任務</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save task</source>
            <translation>儲存任務</translation>
        </message>
        <message>
            <source>Fewer questions</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>Why, where, how, how much…</source>
            <translation>為何、何處、如何、多少…</translation>
        </message>
        <message>
            <source>Task: %1</source>
            <translation>任務：%1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskListSource</name>
        <message>
            <source>Without customer</source>
            <translation>未關聯客戶</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskPeek</name>
        <message>
            <source>Choose a task to see it here.</source>
            <translation>選擇一項任務，在此查看。</translation>
        </message>
        <message>
            <source>Lines of the list</source>
            <translation>清單各項</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>修改…</translation>
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
            <source>Open the customer</source>
            <translation>打開客戶</translation>
        </message>
        <message numerus="yes">
            <source>%n times</source>
            <translation>
                <numerusform>%n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskText</name>
        <message>
            <source>Open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>已放棄</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>拜訪</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>業務回顧</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>年計畫</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投訴</translation>
        </message>
        <message>
            <source>ABC analysis</source>
            <translation>ABC 分析</translation>
        </message>
        <message>
            <source>None</source>
            <translation>無</translation>
        </message>
        <message>
            <source>What</source>
            <translation>做什麼</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>由誰做</translation>
        </message>
        <message>
            <source>When</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>為何</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>何處</translation>
        </message>
        <message>
            <source>How</source>
            <translation>如何做</translation>
        </message>
        <message>
            <source>How much</source>
            <translation>多少</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>From</source>
            <translation>來源</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>交辦人</translation>
        </message>
        <message>
            <source>State</source>
            <translation>狀態</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>結束日期</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>改期次數</translation>
        </message>
        <message>
            <source>Owner of the customer</source>
            <translation>客戶負責人</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>到期</translation>
        </message>
        <message>
            <source>Overdue</source>
            <translation>逾期</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>今天</translation>
        </message>
        <message>
            <source>Up to Sunday</source>
            <translation>本週內</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n days overdue</source>
            <translation>
                <numerusform>%1，逾期 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜尋</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskVerbs</name>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>完成 %n 項</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay as they are</source>
            <translation>
                <numerusform>%n 項保持不變</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TasksPage</name>
        <message>
            <source>Tasks</source>
            <translation>任務</translation>
        </message>
        <message>
            <source>New task…</source>
            <translation>新增任務…</translation>
        </message>
        <message>
            <source>My open tasks</source>
            <translation>我的未完成</translation>
        </message>
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
            <source>Team</source>
            <translation>團隊</translation>
        </message>
        <message>
            <source>Given by me</source>
            <translation>我交辦的</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>還沒有任務</translation>
        </message>
        <message>
            <source>Write down what is to be done, who does it and by when. Visits, plans and analyses make tasks too.</source>
            <translation>寫下做什麼、由誰做、何時完成。拜訪、年計畫和分析也會產生任務。</translation>
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
        <message numerus="yes">
            <source>%n tasks</source>
            <translation>
                <numerusform>%Ln 項任務</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已選 %Ln 項</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tasks in all</source>
            <translation>
                <numerusform>共 %Ln 項任務</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>打開客戶</translation>
        </message>
    </context>
</TS>
