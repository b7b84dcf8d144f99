<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
    <context>
        <name>accord::ui::AboutDialog</name>
        <message>
            <source>About Accord</source>
            <translation>关于 Accord</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>Key-account management for consumer goods: customers, sales, ABC classes and annual plans of one company in one file.</source>
            <translation>快速消费品重点客户管理：一家公司的客户、销售、ABC 分类和年计划，都在一个文件里。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本，不附带任何担保。</translation>
        </message>
        <message>
            <source>Roles keep order, not secrets: anyone who has the file can read it. Protect the file with the rights of its folder or an encrypted disk.</source>
            <translation>角色只维持秩序，不保守秘密：拿到文件的人都能读。请用文件夹权限或加密磁盘保护它。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CommandPalette</name>
        <message>
            <source>What was found</source>
            <translation>搜索结果</translation>
        </message>
        <message>
            <source>Search everything and commands</source>
            <translation>搜索全部内容和命令</translation>
        </message>
        <message>
            <source>Name, text, phone, pinyin, or a command</source>
            <translation>名称、内容、电话、拼音，或命令</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CreatePage</name>
        <message>
            <source>New company</source>
            <translation>新建公司</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>公司名称</translation>
        </message>
        <message>
            <source>As it stands on documents</source>
            <translation>如单据上所写</translation>
        </message>
        <message>
            <source>File</source>
            <translation>文件</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>选择…</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>您的代号</translation>
        </message>
        <message>
            <source>Short, for lists: S1</source>
            <translation>简短，用于清单：S1</translation>
        </message>
        <message>
            <source>Your role is supervisor: the first person of a company adds the others and approves plans.</source>
            <translation>您的角色是主管：公司的第一位用户负责添加其他人并审批计划。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Create company</source>
            <translation>创建公司</translation>
        </message>
        <message>
            <source>Where the company file lies</source>
            <translation>公司文件的位置</translation>
        </message>
        <message>
            <source>Accord company</source>
            <translation>Accord 公司文件</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::DraftStrip</name>
        <message>
            <source>Discard</source>
            <translation>丢弃</translation>
        </message>
        <message>
            <source>Not saved when the program ended: %1, typed %2</source>
            <translation>上次退出时未保存的内容：%1，输入于 %2</translation>
        </message>
        <message>
            <source>Discard what was typed?</source>
            <translation>丢弃这些输入？</translation>
        </message>
        <message>
            <source>What was typed cannot be brought back afterwards.</source>
            <translation>丢弃后无法找回。</translation>
        </message>
        <message>
            <source>&amp;Take up again</source>
            <translation>接着写(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>丢弃(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::HelpViewer</name>
        <message>
            <source>Help</source>
            <translation>帮助</translation>
        </message>
        <message>
            <source>Pages of the manual</source>
            <translation>手册目录</translation>
        </message>
        <message>
            <source>Page of the manual</source>
            <translation>手册正文</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>复制</translation>
        </message>
        <message>
            <source>Address: %1</source>
            <translation>地址：%1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::KeyMap</name>
        <message>
            <source>Everywhere</source>
            <translation>随处可用</translation>
        </message>
        <message>
            <source>Search, or type a command</source>
            <translation>搜索或输入命令</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>导入文件</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>撤销上次更改</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Help on this page</source>
            <translation>本页帮助</translation>
        </message>
        <message>
            <source>This key sheet</source>
            <translation>快捷键一览</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Moving about</source>
            <translation>移动</translation>
        </message>
        <message>
            <source>Go to an area of the navigation</source>
            <translation>前往导航中的模块</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前进</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>下一个标签页</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>上一个标签页</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>关闭标签页</translation>
        </message>
        <message>
            <source>Previous record of the list</source>
            <translation>清单中的上一条</translation>
        </message>
        <message>
            <source>Next record of the list</source>
            <translation>清单中的下一条</translation>
        </message>
        <message>
            <source>Leave: close, cancel, go back</source>
            <translation>离开：关闭、取消、返回</translation>
        </message>
        <message>
            <source>Lists and records</source>
            <translation>清单和记录</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Peek at the row</source>
            <translation>速览当前行</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>编辑</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>保存</translation>
        </message>
        <message>
            <source>Save and close</source>
            <translation>保存并关闭</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>筛选</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>复制一份</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>复制为表格</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全选</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>打印预览</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>导出</translation>
        </message>
        <message>
            <source>View</source>
            <translation>视图</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>重新载入</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>侧边窗格</translation>
        </message>
        <message>
            <source>Navigation narrow or wide</source>
            <translation>收起或展开导航</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>缩小文字</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>标准文字大小</translation>
        </message>
        <message>
            <source>Move to the bin</source>
            <translation>放入回收站</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::KeySheet</name>
        <message>
            <source>Keys</source>
            <translation>快捷键</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::MainWindow</name>
        <message>
            <source>Saved %1</source>
            <translation>已保存 %1</translation>
        </message>
        <message>
            <source>The draft could not be kept: %1</source>
            <translation>草稿未能保存：%1</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>没有可撤销的更改。</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>没有可重做的更改。</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>已撤销：%1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>已重做：%1</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>还没有备份</translation>
        </message>
        <message>
            <source>Last good backup %1 %2</source>
            <translation>最近可用备份 %1 %2</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>Nothing can be made here</source>
            <translation>没有可新建的内容</translation>
        </message>
        <message>
            <source>Open another company file …</source>
            <translation>打开其他公司文件…</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Settings …</source>
            <translation>设置…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>退出</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>前往</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>浅色主题</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>深色主题</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>跟随系统主题</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>语言：%1</translation>
        </message>
        <message>
            <source>About Accord</source>
            <translation>关于 Accord</translation>
        </message>
        <message>
            <source>Open a list first: the view it shows is pinned.</source>
            <translation>请先打开一个列表：收藏的是列表当前的视图。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::NavBar</name>
        <message>
            <source>Narrow navigation</source>
            <translation>收起导航</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>设置 (Ctrl+,)</translation>
        </message>
        <message>
            <source>Company file: %1</source>
            <translation>公司文件：%1</translation>
        </message>
        <message>
            <source>Working as %1, %2</source>
            <translation>当前用户：%1，%2</translation>
        </message>
        <message>
            <source>Wide navigation</source>
            <translation>展开导航</translation>
        </message>
        <message>
            <source>Pin the view of the list in front</source>
            <translation>收藏当前列表的视图</translation>
        </message>
        <message>
            <source>Pinned views</source>
            <translation>收藏视图</translation>
        </message>
        <message>
            <source>Take out of the navigation</source>
            <translation>从导航移除</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PaletteHits</name>
        <message>
            <source>Customers</source>
            <translation>客户</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>联系人</translation>
        </message>
        <message>
            <source>Annual plans</source>
            <translation>年计划</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>拜访</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>任务</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>备注</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>已计划</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>进行中</translation>
        </message>
        <message>
            <source>done</source>
            <translation>已完成</translation>
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
            <source>open</source>
            <translation>未完成</translation>
        </message>
        <message>
            <source>dropped</source>
            <translation>已放弃</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>已归档</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>显示全部</translation>
        </message>
        <message>
            <source>Show all, more than %1</source>
            <translation>显示全部，超过 %1 条</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>显示全部 %1 条</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PaletteModel</name>
        <message>
            <source>Opened lately</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>Nothing answers to this</source>
            <translation>没有找到符合的内容</translation>
        </message>
        <message>
            <source>Areas and commands</source>
            <translation>页面和命令</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::Program</name>
        <message>
            <source>%1 could not be opened. %2</source>
            <translation>无法打开 %1。%2</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::Reminders</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>还有 %n 项</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n 项到期</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Visit: %1</source>
            <translation>拜访：%1</translation>
        </message>
        <message>
            <source>Visit at %1: %2</source>
            <translation>%1 拜访：%2</translation>
        </message>
        <message>
            <source>Visit at %1</source>
            <translation>%1 拜访</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>设置</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>关闭</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外观</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟随系统</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>浅色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主题</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>文字大小</translation>
        </message>
        <message>
            <source>Yuan</source>
            <translation>元</translation>
        </message>
        <message>
            <source>10,000 yuan</source>
            <translation>万元</translation>
        </message>
        <message>
            <source>Amounts in lists</source>
            <translation>清单金额单位</translation>
        </message>
        <message>
            <source>Company file</source>
            <translation>公司文件</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Place of the company file</source>
            <translation>公司文件的位置</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>大小</translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 KB</translation>
        </message>
        <message>
            <source>Last backup</source>
            <translation>最近备份</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即备份</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>立即检验</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>还没有</translation>
        </message>
        <message>
            <source>Backing up …</source>
            <translation>正在备份…</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>正在备份</translation>
        </message>
        <message>
            <source>✓ Backed up and checked: %1</source>
            <translation>✓ 已备份并检验：%1</translation>
        </message>
        <message>
            <source>Verifying every page, every sum and the change log …</source>
            <translation>正在检验所有页、汇总和更改记录…</translation>
        </message>
        <message>
            <source>Verifying the company file</source>
            <translation>正在检验公司文件</translation>
        </message>
        <message>
            <source>✓ The company file is whole.</source>
            <translation>✓ 公司文件完好。</translation>
        </message>
        <message numerus="yes">
            <source>▲ %n problem(s) found. Stop working in this file and restore the last backup. First: %1</source>
            <translation>
                <numerusform>▲ 发现 %n 个问题。请停止使用此文件并恢复最近的备份。第一个：%1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>accord::ui::StatusStrip</name>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Cancel the running job</source>
            <translation>取消正在进行的任务</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>打开</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>打开 %1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TabStrip</name>
        <message>
            <source>Previous record (Ctrl+PgUp)</source>
            <translation>上一条 (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>Next record (Ctrl+PgDn)</source>
            <translation>下一条 (Ctrl+PgDn)</translation>
        </message>
        <message>
            <source>Open records</source>
            <translation>已打开的记录</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>关闭标签页</translation>
        </message>
        <message>
            <source>Close the tab (Ctrl+W)</source>
            <translation>关闭标签页 (Ctrl+W)</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TopBar</name>
        <message>
            <source>Back (Alt+Left)</source>
            <translation>后退 (Alt+←)</translation>
        </message>
        <message>
            <source>Forward (Alt+Right)</source>
            <translation>前进 (Alt+→)</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新建</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>没有可撤销的更改</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>没有可重做的更改</translation>
        </message>
        <message>
            <source>Search customers and commands (Ctrl+K)</source>
            <translation>搜索客户和命令 (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search customers, or type a command …</source>
            <translation>搜索客户，或输入命令…</translation>
        </message>
        <message>
            <source>Undo: %1 (Ctrl+Z)</source>
            <translation>撤销：%1 (Ctrl+Z)</translation>
        </message>
        <message>
            <source>Redo: %1 (Ctrl+Shift+Z)</source>
            <translation>重做：%1 (Ctrl+Shift+Z)</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::UserText</name>
        <message>
            <source>Account manager</source>
            <translation>客户经理</translation>
        </message>
        <message>
            <source>Supervisor</source>
            <translation>主管</translation>
        </message>
        <message>
            <source>Customer service</source>
            <translation>客服</translation>
        </message>
        <message>
            <source>Viewer</source>
            <translation>查看者</translation>
        </message>
        <message>
            <source>%1 (%2), %3</source>
            <translation>%1（%2），%3</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::WelcomeDialog</name>
        <message>
            <source>Key accounts, from figures to signed plans</source>
            <translation>重点客户管理：从数据到签定的年计划</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>语言</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>先看看示例</translation>
        </message>
        <message>
            <source>A fictional company with customers, figures and plans.</source>
            <translation>一家虚构的公司，有客户、数据和年计划。</translation>
        </message>
        <message>
            <source>Start a new company</source>
            <translation>新建公司</translation>
        </message>
        <message>
            <source>An empty file; customers and figures come by import.</source>
            <translation>空文件；客户和数据通过导入进入。</translation>
        </message>
        <message>
            <source>Open a company file</source>
            <translation>打开公司文件</translation>
        </message>
        <message>
            <source>One that you or a colleague made.</source>
            <translation>您或同事已建立的文件。</translation>
        </message>
        <message>
            <source>Bring back a backup</source>
            <translation>从备份恢复</translation>
        </message>
        <message>
            <source>As a new file; nothing is written over.</source>
            <translation>恢复为新文件，不覆盖任何内容。</translation>
        </message>
        <message>
            <source>Last opened</source>
            <translation>最近打开</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>您是谁？</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Start working</source>
            <translation>开始工作</translation>
        </message>
        <message>
            <source>Accord company</source>
            <translation>Accord 公司文件</translation>
        </message>
        <message>
            <source>%1 could not be opened. %2</source>
            <translation>无法打开 %1。%2</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>选择备份</translation>
        </message>
        <message>
            <source>Bring it back as</source>
            <translation>恢复为</translation>
        </message>
        <message>
            <source>Bringing back the backup</source>
            <translation>正在恢复备份</translation>
        </message>
        <message>
            <source>Making the sample company: customers, two years of figures, plans</source>
            <translation>正在建立示例公司：客户、两年数据、年计划</translation>
        </message>
        <message>
            <source>Everybody who works in %1. It keeps order; it is no password.</source>
            <translation>在“%1”工作的人。选择用户只为秩序，不是密码。</translation>
        </message>
    </context>
</TS>
