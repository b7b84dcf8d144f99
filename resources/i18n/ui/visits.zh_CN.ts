<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>accord::ui::AgreementsPart</name>
        <message>
            <source>Agreements</source>
            <translation>约定</translation>
        </message>
        <message>
            <source>Who does what by when, both sides</source>
            <translation>双方谁在什么时候做什么</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CoachingPart</name>
        <message>
            <source>Coaching</source>
            <translation>陪访辅导</translation>
        </message>
        <message>
            <source>Day of the coaching follow-up</source>
            <translation>辅导跟进日期</translation>
        </message>
        <message>
            <source>Strengths</source>
            <translation>做得好</translation>
        </message>
        <message>
            <source>To improve</source>
            <translation>待改进</translation>
        </message>
        <message>
            <source>Follow-up</source>
            <translation>跟进</translation>
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
            <translation>竞品动态</translation>
        </message>
        <message>
            <source>A competitor, Enter adds it</source>
            <translation>输入竞品，回车新增一行</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CustomerVisitsTab</name>
        <message>
            <source>New visit</source>
            <translation>新拜访</translation>
        </message>
        <message>
            <source>Visits of the customer</source>
            <translation>客户的拜访</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>拜访人</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>目的</translation>
        </message>
        <message>
            <source>%1, the newest %2</source>
            <translation>%1，显示最近 %2 次</translation>
        </message>
        <message numerus="yes">
            <source>%n visits</source>
            <translation>
                <numerusform>%Ln 次拜访</numerusform>
            </translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::DueList</name>
        <message>
            <source>Visits that are due</source>
            <translation>该拜访的客户</translation>
        </message>
        <message>
            <source>Plan on the chosen day</source>
            <translation>排到所选日期</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>打开客户</translation>
        </message>
        <message>
            <source>Log a visit</source>
            <translation>记录拜访</translation>
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
                <numerusform>%1 · %n 家客户</numerusform>
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
                <numerusform>%n 天后到期</numerusform>
            </translation>
        </message>
        <message>
            <source>never visited</source>
            <translation>从未拜访</translation>
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
            <translation>照片和文件</translation>
        </message>
        <message>
            <source>Drop photos and files here, or paste a picture.</source>
            <translation>把照片和文件拖到这里，或粘贴图片。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::FollowUpsPart</name>
        <message>
            <source>Follow-ups</source>
            <translation>后续任务</translation>
        </message>
        <message>
            <source>A task and its day (“repair the cooler Fri”), Enter adds it</source>
            <translation>输入任务和日期（“报修冷柜 周五”），回车新增一行</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::HeadPart</name>
        <message>
            <source>When and who</source>
            <translation>时间与人员</translation>
        </message>
        <message>
            <source>Kind of visit</source>
            <translation>拜访方式</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>拜访日期</translation>
        </message>
        <message>
            <source>Time of the visit</source>
            <translation>拜访时间</translation>
        </message>
        <message>
            <source>Who visits</source>
            <translation>拜访人</translation>
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
            <translation>时间</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>拜访人</translation>
        </message>
        <message>
            <source>With</source>
            <translation>同行</translation>
        </message>
        <message>
            <source>(nobody)</source>
            <translation>（无）</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::NewVisitDialog</name>
        <message>
            <source>Open the call card</source>
            <translation>打开拜访卡</translation>
        </message>
        <message>
            <source>New visit</source>
            <translation>新拜访</translation>
        </message>
        <message>
            <source>Customer, day, time and purpose</source>
            <translation>客户、日期、时间和目的</translation>
        </message>
        <message>
            <source>Customer, day and time: Carrefour tomorrow 10:00</source>
            <translation>客户、日期和时间：青梧超市 明天10:00</translation>
        </message>
        <message>
            <source>Customers that may be meant</source>
            <translation>可能的客户</translation>
        </message>
        <message>
            <source>New visit: %1</source>
            <translation>新建拜访：%1</translation>
        </message>
        <message>
            <source>“%1” is no day.</source>
            <translation>“%1”不是日期。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::NotesPart</name>
        <message>
            <source>Overview</source>
            <translation>概况</translation>
        </message>
        <message>
            <source>no substitute for preparation</source>
            <translation>不能代替准备</translation>
        </message>
        <message>
            <source>What has changed since last time? How is business in the area? Ask only what could not be found out beforehand.</source>
            <translation>上次以来有什么变化？周边生意怎么样？事先能查到的不必再问。</translation>
        </message>
        <message>
            <source>Central</source>
            <translation>核心</translation>
        </message>
        <message>
            <source>the customer's ideal</source>
            <translation>客户理想的样子</translation>
        </message>
        <message>
            <source>What would it ideally look like? If everything were possible, what would you want from this category?</source>
            <translation>理想的样子是什么？如果什么都能做到，您希望这个品类怎样？</translation>
        </message>
        <message>
            <source>Reality</source>
            <translation>现实</translation>
        </message>
        <message>
            <source>gap to the ideal</source>
            <translation>与理想的差距</translation>
        </message>
        <message>
            <source>How is it today? What does the difference cost? Tick below what the gap is about: there is the opportunity.</source>
            <translation>现在怎么样？差距带来什么损失？在下面勾选差距属于哪类需求：机会就在这里。</translation>
        </message>
        <message>
            <source>Closing</source>
            <translation>收尾</translation>
        </message>
        <message>
            <source>gap and who decides</source>
            <translation>差距与决定人</translation>
        </message>
        <message>
            <source>Have I understood the gap correctly? How is it decided, by whom, until when?</source>
            <translation>差距我理解得对吗？怎么决定、谁决定、什么时候决定？</translation>
        </message>
        <message>
            <source>Degree</source>
            <translation>程度</translation>
        </message>
        <message>
            <source>room for a new way</source>
            <translation>给新办法留余地</translation>
        </message>
        <message>
            <source>How far could you go? Under which conditions would another way be worth a trial?</source>
            <translation>能做到什么程度？什么条件下值得试试别的办法？</translation>
        </message>
        <message>
            <source>Five kinds of questions</source>
            <translation>五类提问</translation>
        </message>
        <message>
            <source>Guide</source>
            <translation>提问指南</translation>
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
            <translation>异议与处理</translation>
        </message>
        <message>
            <source>An objection, Enter adds it</source>
            <translation>输入异议，回车新增一行</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::ObservationModel</name>
        <message>
            <source>Annual plan %1</source>
            <translation>年计划 %1</translation>
        </message>
        <message>
            <source>Read on %1</source>
            <translation>读数日期 %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Item</source>
            <translation>项目</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>单位</translation>
        </message>
        <message>
            <source>Target</source>
            <translation>目标</translation>
        </message>
        <message>
            <source>Actual</source>
            <translation>实际</translation>
        </message>
        <message>
            <source>Gap</source>
            <translation>差距</translation>
        </message>
        <message>
            <source>Type yes or no (y, n, 1, 0).</source>
            <translation>请输入是或否（y、n、1、0）。</translation>
        </message>
        <message>
            <source>“%1” is no number.</source>
            <translation>“%1”不是数字。</translation>
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
            <translation>店内观察</translation>
        </message>
        <message>
            <source>In the store</source>
            <translation>店内观察</translation>
        </message>
        <message>
            <source>Observation to add</source>
            <translation>要新增的观察项</translation>
        </message>
        <message>
            <source>Product of the row to add</source>
            <translation>新增行的产品</translation>
        </message>
        <message>
            <source>Product, Enter adds a row</source>
            <translation>产品，回车新增一行</translation>
        </message>
        <message>
            <source>%1 on target · %2 with a gap · %3 to fill in</source>
            <translation>%1 项达标 · %2 项有差距 · %3 项未填</translation>
        </message>
        <message>
            <source>Out of stock</source>
            <translation>缺货</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::OutcomePart</name>
        <message>
            <source>Next visit and result</source>
            <translation>下次拜访与结果</translation>
        </message>
        <message>
            <source>Day of the next visit</source>
            <translation>下次拜访日期</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>结果</translation>
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
                <numerusform>%1 类每 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Mood of the customer</source>
            <translation>客户气氛</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>气氛</translation>
        </message>
        <message>
            <source>Next visit</source>
            <translation>下次</translation>
        </message>
        <message>
            <source>Time of the next visit</source>
            <translation>下次拜访的时间</translation>
        </message>
        <message>
            <source>at</source>
            <translation>时间</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PeoplePart</name>
        <message>
            <source>People met</source>
            <translation>见到的人</translation>
        </message>
        <message>
            <source>Somebody else</source>
            <translation>其他人</translation>
        </message>
        <message>
            <source>Somebody who is not on file yet: name, Enter</source>
            <translation>未建档的人：输入姓名，回车</translation>
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
            <translation>周</translation>
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
            <translation>往后</translation>
        </message>
        <message>
            <source>Whose visits</source>
            <translation>谁的拜访</translation>
        </message>
        <message>
            <source>New visit…</source>
            <translation>新拜访…</translation>
        </message>
        <message>
            <source>Nobody is due in these days, or a visit is planned for everybody already.</source>
            <translation>这几天没有到期的客户，或都已排好拜访。</translation>
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
                <numerusform>%Ln 次拜访</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n missed</source>
            <translation>
                <numerusform>%n 次错过</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 至 %2</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>拜访</translation>
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
            <translation>移动拜访</translation>
        </message>
        <message>
            <source>To which day (2026-11-25, Wed, +7)?</source>
            <translation>移到哪一天（2026-11-25、周三、+7）？</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>“%1” is no day.</source>
            <translation>“%1”不是日期。</translation>
        </message>
        <message>
            <source>List</source>
            <translation>列表</translation>
        </message>
        <message>
            <source>Templates of call cards…</source>
            <translation>拜访卡模板…</translation>
        </message>
        <message>
            <source>Enter plans on the chosen day, Shift+Enter logs a visit. In the calendar: Ctrl+arrow moves a visit, F2 to any day.</source>
            <translation>回车把客户排到所选日期，Shift+回车记录拜访。日历中 Ctrl+方向键移动拜访，F2 移到任意一天。</translation>
        </message>
        <message>
            <source>The visit has no time now.</source>
            <translation>拜访已不定时间。</translation>
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
            <translation>拜访目的</translation>
        </message>
        <message>
            <source>One sentence: what shall be reached, how much, with whom, by when</source>
            <translation>一句话：达成什么、多少、和谁、什么时候前</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>已准备</translation>
        </message>
        <message>
            <source>specific</source>
            <translation>具体</translation>
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
            <translation>这次拜访、在场的人，能谈成吗？</translation>
        </message>
        <message>
            <source>relevant</source>
            <translation>与计划相关</translation>
        </message>
        <message>
            <source>Does it bring the annual plan or an open promise further?</source>
            <translation>能推进年计划或未兑现的承诺吗？</translation>
        </message>
        <message>
            <source>The purpose is: %1</source>
            <translation>目的已做到：%1</translation>
        </message>
        <message>
            <source>Not yet: %1</source>
            <translation>还没有做到：%1</translation>
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
            <translation>只用于客户总部，不含门店</translation>
        </message>
        <message>
            <source>Templates of call cards</source>
            <translation>拜访卡模板</translation>
        </message>
        <message>
            <source>Templates, the first that fits is taken</source>
            <translation>模板，从上到下第一个符合的生效</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Save the templates</source>
            <translation>保存模板</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>删除</translation>
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
            <translation>模板名称</translation>
        </message>
        <message>
            <source>Days between visits</source>
            <translation>拜访间隔天数</translation>
        </message>
        <message>
            <source>as its class</source>
            <translation>按级别</translation>
        </message>
        <message>
            <source>Preparation to add</source>
            <translation>要增加的准备事项</translation>
        </message>
        <message>
            <source>Another line of preparation, Enter</source>
            <translation>再加一条准备事项，回车</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>名称</translation>
        </message>
        <message>
            <source>For</source>
            <translation>适用</translation>
        </message>
        <message>
            <source>Formats</source>
            <translation>业态</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>级别</translation>
        </message>
        <message>
            <source>Every (days)</source>
            <translation>间隔（天）</translation>
        </message>
        <message>
            <source>In the store</source>
            <translation>店内观察</translation>
        </message>
        <message>
            <source>Prepared</source>
            <translation>准备</translation>
        </message>
        <message>
            <source>unclassified</source>
            <translation>未分级</translation>
        </message>
        <message>
            <source>New template</source>
            <translation>新模板</translation>
        </message>
        <message>
            <source>Call cards begin with these templates from now on.</source>
            <translation>今后的拜访卡都用这些模板。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitBriefDialog</name>
        <message>
            <source>Brief before the visit</source>
            <translation>访前简报</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitBriefPane</name>
        <message>
            <source>Brief before the visit</source>
            <translation>访前简报</translation>
        </message>
        <message numerus="yes">
            <source>%n days overdue</source>
            <translation>
                <numerusform>逾期 %n 天</numerusform>
            </translation>
        </message>
        <message>
            <source>Visit due %1</source>
            <translation>应访 %1</translation>
        </message>
        <message>
            <source>Last real contact</source>
            <translation>上次实际联系</translation>
        </message>
        <message>
            <source>Sales of 12 months</source>
            <translation>12 个月销售</translation>
        </message>
        <message>
            <source>Plan %1 up to now</source>
            <translation>%1 年计划达成</translation>
        </message>
        <message>
            <source>Who decides</source>
            <translation>谁说了算</translation>
        </message>
        <message>
            <source>Nobody on file yet.</source>
            <translation>还没有联系人。</translation>
        </message>
        <message>
            <source>Open promises</source>
            <translation>未兑现的承诺</translation>
        </message>
        <message>
            <source>None.</source>
            <translation>没有。</translation>
        </message>
        <message>
            <source>We</source>
            <translation>我方</translation>
        </message>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Open tasks</source>
            <translation>未完成任务</translation>
        </message>
        <message>
            <source>Seen last time</source>
            <translation>上次所见</translation>
        </message>
        <message>
            <source>Nothing yet.</source>
            <translation>还没有。</translation>
        </message>
        <message>
            <source>Last visits</source>
            <translation>最近拜访</translation>
        </message>
        <message>
            <source>None yet.</source>
            <translation>还没有。</translation>
        </message>
        <message>
            <source>%1 of 5</source>
            <translation>%1 / 5</translation>
        </message>
        <message>
            <source>Not settled: %1</source>
            <translation>未解决：%1</translation>
        </message>
        <message>
            <source>Missed visits</source>
            <translation>错过的拜访</translation>
        </message>
        <message>
            <source>Age of our stock</source>
            <translation>库存货龄</translation>
        </message>
        <message>
            <source>Nothing was counted.</source>
            <translation>还没有盘点。</translation>
        </message>
        <message>
            <source>Must move first</source>
            <translation>须先动销</translation>
        </message>
        <message numerus="yes">
            <source>%n days old</source>
            <translation>
                <numerusform>货龄 %n 天</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitCalendar</name>
        <message>
            <source>Calendar of visits</source>
            <translation>拜访日历</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n visits</source>
            <translation>
                <numerusform>%1，%n 次拜访</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>还有 %n 次</numerusform>
            </translation>
        </message>
        <message>
            <source>No visits on this day. Enter plans one.</source>
            <translation>这一天没有拜访。按回车计划一次。</translation>
        </message>
        <message>
            <source>no time</source>
            <translation>未定时间</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitCardPage</name>
        <message>
            <source>Brief</source>
            <translation>访前简报</translation>
        </message>
        <message>
            <source>More</source>
            <translation>更多</translation>
        </message>
        <message>
            <source>Call card · %1</source>
            <translation>拜访卡 · %1</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>排入计划</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Done, plan the next</source>
            <translation>完成并安排下次</translation>
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
            <translation>只有拜访人和其主管可以填写这张卡。</translation>
        </message>
        <message>
            <source>new visit</source>
            <translation>新拜访</translation>
        </message>
        <message>
            <source>Visit, %1</source>
            <translation>拜访，%1</translation>
        </message>
        <message>
            <source>Draft kept %1</source>
            <translation>草稿已保存 %1</translation>
        </message>
        <message>
            <source>Save the call card?</source>
            <translation>保存拜访卡？</translation>
        </message>
        <message>
            <source>What was typed on the card of %1 is not saved yet.</source>
            <translation>%1 的拜访卡上有未保存的内容。</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>放弃</translation>
        </message>
        <message>
            <source>Somebody else changed this visit meanwhile</source>
            <translation>这次拜访已被他人修改</translation>
        </message>
        <message>
            <source>Keep what you typed and save it over the other change, or load the other one?</source>
            <translation>保留您填写的内容并覆盖对方的修改，还是载入对方的版本？</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>保留我的</translation>
        </message>
        <message>
            <source>Load the other</source>
            <translation>载入对方的</translation>
        </message>
        <message>
            <source>Start the visit</source>
            <translation>开始拜访</translation>
        </message>
        <message>
            <source>Cancel the visit…</source>
            <translation>取消拜访…</translation>
        </message>
        <message>
            <source>It was not held…</source>
            <translation>未成行…</translation>
        </message>
        <message>
            <source>Open the customer</source>
            <translation>打开客户</translation>
        </message>
        <message>
            <source>Cancel the visit</source>
            <translation>取消拜访</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>为什么？</translation>
        </message>
        <message>
            <source>Print the call card…</source>
            <translation>打印拜访卡…</translation>
        </message>
        <message>
            <source>Call card as PDF…</source>
            <translation>拜访卡存为 PDF…</translation>
        </message>
        <message>
            <source>Print the brief…</source>
            <translation>打印访前简报…</translation>
        </message>
        <message>
            <source>Brief as PDF…</source>
            <translation>访前简报存为 PDF…</translation>
        </message>
        <message>
            <source>Export as PDF</source>
            <translation>导出为 PDF</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>打印</translation>
        </message>
        <message>
            <source>Brief %1</source>
            <translation>访前简报 %1</translation>
        </message>
        <message>
            <source>Call card %1</source>
            <translation>拜访卡 %1</translation>
        </message>
        <message>
            <source>Templates of call cards…</source>
            <translation>拜访卡模板…</translation>
        </message>
        <message>
            <source>The visit is logged for %1.</source>
            <translation>已记录 %1 的拜访。</translation>
        </message>
        <message>
            <source>The visit is logged for %1, the next one is planned for %2.</source>
            <translation>已记录 %1 的拜访，下次排在 %2。</translation>
        </message>
        <message>
            <source>Did this visit take place today?</source>
            <translation>这次拜访是今天进行的吗？</translation>
        </message>
        <message>
            <source>It is planned for %1 and cannot have taken place then yet. If it was held earlier, it is logged for today, %2; otherwise change its day.</source>
            <translation>它安排在 %1，那天还没有到。如果提前进行了，将记在今天（%2）；否则请先改日期。</translation>
        </message>
        <message>
            <source>It took place today</source>
            <translation>是今天进行的</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitEntries</name>
        <message>
            <source>What the customer said</source>
            <translation>客户怎么说</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>已解决</translation>
        </message>
        <message>
            <source>Listened: our summary</source>
            <translation>听并复述：我方小结</translation>
        </message>
        <message>
            <source>Asked: what more came out</source>
            <translation>多问：还了解到什么</translation>
        </message>
        <message>
            <source>Explained: how it arose, their reaction</source>
            <translation>说明：起因与对方反应</translation>
        </message>
        <message>
            <source>Acted: what is done, by when</source>
            <translation>跟进：做什么、何时前</translation>
        </message>
        <message>
            <source>Remove the objection</source>
            <translation>去掉这条异议</translation>
        </message>
        <message>
            <source>Competitor</source>
            <translation>竞品</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>产品</translation>
        </message>
        <message>
            <source>What they do</source>
            <translation>在做什么</translation>
        </message>
        <message>
            <source>Price, yuan</source>
            <translation>价格，元</translation>
        </message>
        <message>
            <source>Shelf, %</source>
            <translation>货架，%</translation>
        </message>
        <message>
            <source>Remove the competitor</source>
            <translation>去掉这个竞品</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Day the task is due</source>
            <translation>任务到期日</translation>
        </message>
        <message>
            <source>Who does the task</source>
            <translation>任务执行人</translation>
        </message>
        <message>
            <source>Remove the task</source>
            <translation>去掉这项任务</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitSource</name>
        <message>
            <source>Customer</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>日期</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>时间</translation>
        </message>
        <message>
            <source>State</source>
            <translation>状态</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>方式</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>拜访人</translation>
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
            <translation>结果</translation>
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
            <translation>已错过</translation>
        </message>
        <message>
            <source>Owner of the customer</source>
            <translation>客户负责人</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>搜索</translation>
        </message>
        <message>
            <source>Week</source>
            <translation>周</translation>
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
            <translation>电话</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>视频</translation>
        </message>
        <message>
            <source>Customer visits us</source>
            <translation>客户来访</translation>
        </message>
        <message>
            <source>Joint visit</source>
            <translation>协同拜访</translation>
        </message>
        <message>
            <source>On site</source>
            <translation>上门</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>进行中</translation>
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
            <translation>已错过</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>已计划</translation>
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
            <translation>服务</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>价格</translation>
        </message>
        <message>
            <source>Quality</source>
            <translation>质量</translation>
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
            <translation>利润</translation>
        </message>
        <message>
            <source>Shelf share</source>
            <translation>排面占比</translation>
        </message>
        <message>
            <source>Display area</source>
            <translation>陈列面积</translation>
        </message>
        <message>
            <source>Facings</source>
            <translation>排面数</translation>
        </message>
        <message>
            <source>Secondary displays</source>
            <translation>二次陈列</translation>
        </message>
        <message>
            <source>Coolers placed</source>
            <translation>冷柜 放置</translation>
        </message>
        <message>
            <source>Coolers working</source>
            <translation>冷柜 正常</translation>
        </message>
        <message>
            <source>Coolers dedicated to us</source>
            <translation>冷柜 专用</translation>
        </message>
        <message>
            <source>Products out of stock</source>
            <translation>缺货产品</translation>
        </message>
        <message>
            <source>Shelf price</source>
            <translation>零售价</translation>
        </message>
        <message>
            <source>Promotion as planned</source>
            <translation>促销按计划执行</translation>
        </message>
        <message>
            <source>Old stock</source>
            <translation>旧货库存</translation>
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
            <translation>个</translation>
        </message>
        <message>
            <source>What was promised last time</source>
            <translation>上次承诺</translation>
        </message>
        <message>
            <source>Open tasks</source>
            <translation>未完成任务</translation>
        </message>
        <message>
            <source>Open complaints</source>
            <translation>未结投诉</translation>
        </message>
        <message>
            <source>Gaps of the plan</source>
            <translation>计划差距</translation>
        </message>
        <message>
            <source>Last observations</source>
            <translation>上次观察</translation>
        </message>
        <message>
            <source>Age of the stock</source>
            <translation>库存货龄</translation>
        </message>
        <message>
            <source>Samples and documents</source>
            <translation>样品与资料</translation>
        </message>
        <message>
            <source>decides</source>
            <translation>决策</translation>
        </message>
        <message>
            <source>influences</source>
            <translation>影响</translation>
        </message>
        <message>
            <source>uses</source>
            <translation>使用</translation>
        </message>
        <message>
            <source>gatekeeper</source>
            <translation>把关</translation>
        </message>
        <message>
            <source>signs</source>
            <translation>签字</translation>
        </message>
        <message>
            <source>Mon</source>
            <translation>周一</translation>
        </message>
        <message>
            <source>Tue</source>
            <translation>周二</translation>
        </message>
        <message>
            <source>Wed</source>
            <translation>周三</translation>
        </message>
        <message>
            <source>Thu</source>
            <translation>周四</translation>
        </message>
        <message>
            <source>Fri</source>
            <translation>周五</translation>
        </message>
        <message>
            <source>Sat</source>
            <translation>周六</translation>
        </message>
        <message>
            <source>Sun</source>
            <translation>周日</translation>
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
            <translation>总部</translation>
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
            <translation>反对我方</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::VisitsPage</name>
        <message>
            <source>All visits</source>
            <translation>全部拜访</translation>
        </message>
        <message>
            <source>Mine to come</source>
            <translation>我要去的</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>已错过</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>已完成</translation>
        </message>
        <message>
            <source>No visits yet</source>
            <translation>还没有拜访</translation>
        </message>
        <message>
            <source>Plan the first one, or log one that took place.</source>
            <translation>排第一次拜访，或记录一次已完成的拜访。</translation>
        </message>
        <message>
            <source>Move to a day…</source>
            <translation>移到某天…</translation>
        </message>
        <message>
            <source>New visit…</source>
            <translation>新拜访…</translation>
        </message>
        <message numerus="yes">
            <source>%n visits</source>
            <translation>
                <numerusform>%Ln 次拜访</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>已选 %Ln 项</numerusform>
            </translation>
        </message>
        <message>
            <source>List of visits</source>
            <translation>拜访列表</translation>
        </message>
        <message>
            <source>Cancel…</source>
            <translation>取消拜访…</translation>
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
