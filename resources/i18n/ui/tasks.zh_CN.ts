<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>accord::ui::CustomerTasksTab</name>
        <message>
            <source>New task…</source>
            <translation>新建任务…</translation>
        </message>
        <message>
            <source>Tasks of the customer</source>
            <translation>客户的任务</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>已了结</translation>
        </message>
        <message>
            <source>Which tasks</source>
            <translation>哪些任务</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>Edit…</source>
            <translation>编辑…</translation>
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
            <translation>放弃…</translation>
        </message>
        <message>
            <source>%1, the first %2</source>
            <translation>%1，显示前 %2 项</translation>
        </message>
        <message numerus="yes">
            <source>%n tasks</source>
            <translation>
                <numerusform>%Ln 项任务</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskDialog</name>
        <message>
            <source>Change task</source>
            <translation>修改任务</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>新建任务</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save task</source>
            <translation>保存任务</translation>
        </message>
        <message>
            <source>Fewer questions</source>
            <translation>收起</translation>
        </message>
        <message>
            <source>Why, where, how, how much…</source>
            <translation>为何、何处、如何、多少…</translation>
        </message>
        <message>
            <source>Task: %1</source>
            <translation>任务：%1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskListSource</name>
        <message>
            <source>Without customer</source>
            <translation>未关联客户</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskPeek</name>
        <message>
            <source>Choose a task to see it here.</source>
            <translation>选择一项任务，在此查看。</translation>
        </message>
        <message>
            <source>Lines of the list</source>
            <translation>清单各项</translation>
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
            <translation>放弃…</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>打开客户</translation>
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
            <translation>已放弃</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>Review</source>
            <translation>业务回顾</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>年计划</translation>
        </message>
        <message>
            <source>Complaint</source>
            <translation>投诉</translation>
        </message>
        <message>
            <source>ABC analysis</source>
            <translation>ABC 分析</translation>
        </message>
        <message>
            <source>None</source>
            <translation>无</translation>
        </message>
        <message>
            <source>What</source>
            <translation>做什么</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>由谁做</translation>
        </message>
        <message>
            <source>When</source>
            <translation>到期日</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>为何</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>何处</translation>
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
            <translation>客户</translation>
        </message>
        <message>
            <source>From</source>
            <translation>来源</translation>
        </message>
        <message>
            <source>Given by</source>
            <translation>交办人</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Closed on</source>
            <translation>结束日期</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>改期次数</translation>
        </message>
        <message>
            <source>Owner of the customer</source>
            <translation>客户负责人</translation>
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
            <translation>本周内</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n days overdue</source>
            <translation>
                <numerusform>%1，逾期 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TaskVerbs</name>
        <message numerus="yes">
            <source>%n done</source>
            <translation>
                <numerusform>完成 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stay as they are</source>
            <translation>
                <numerusform>%n 项保持不变</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TasksPage</name>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>New task…</source>
            <translation>新建任务…</translation>
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
            <translation>本周</translation>
        </message>
        <message>
            <source>Team</source>
            <translation>团队</translation>
        </message>
        <message>
            <source>Given by me</source>
            <translation>我交办的</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>完成</translation>
        </message>
        <message>
            <source>No tasks yet</source>
            <translation>还没有任务</translation>
        </message>
        <message>
            <source>Write down what is to be done, who does it and by when. Visits, plans and analyses make tasks too.</source>
            <translation>写下做什么、由谁做、何时完成。拜访、年计划和分析也会产生任务。</translation>
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
            <translation>放弃…</translation>
        </message>
        <message numerus="yes">
            <source>%n tasks</source>
            <translation>
                <numerusform>%Ln 项任务</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已选 %Ln 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n tasks in all</source>
            <translation>
                <numerusform>共 %Ln 项任务</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>打开客户</translation>
        </message>
    </context>
</TS>
