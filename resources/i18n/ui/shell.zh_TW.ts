<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
    <context>
        <name>accord::ui::AboutDialog</name>
        <message>
            <source>About Accord</source>
            <translation>關於 Accord</translation>
        </message>
        <message>
            <source>Version %1</source>
            <translation>版本 %1</translation>
        </message>
        <message>
            <source>Key-account management for consumer goods: customers, sales, ABC classes and annual plans of one company in one file.</source>
            <translation>快速消費品重點客戶管理：一家公司的客戶、銷售、ABC 分類和年度計畫，都在一個檔案裡。</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
            <translation>自由軟體，依 GNU 通用公共授權條款第 3 版或更新版本發布，不附帶任何擔保。</translation>
        </message>
        <message>
            <source>Roles keep order, not secrets: anyone who has the file can read it. Protect the file with the rights of its folder or an encrypted disk.</source>
            <translation>角色只維持秩序，不保守秘密：拿到檔案的人都能讀。請用資料夾權限或加密磁碟保護它。</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CommandPalette</name>
        <message>
            <source>What was found</source>
            <translation>搜尋結果</translation>
        </message>
        <message>
            <source>Search everything and commands</source>
            <translation>搜尋全部內容和命令</translation>
        </message>
        <message>
            <source>Name, text, phone, pinyin, or a command</source>
            <translation>名稱、內容、電話、拼音，或命令</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::CreatePage</name>
        <message>
            <source>New company</source>
            <translation>新增公司</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>公司名稱</translation>
        </message>
        <message>
            <source>As it stands on documents</source>
            <translation>如單據上所寫</translation>
        </message>
        <message>
            <source>File</source>
            <translation>檔案</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>選擇…</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>您的姓名</translation>
        </message>
        <message>
            <source>Your code</source>
            <translation>您的代號</translation>
        </message>
        <message>
            <source>Short, for lists: S1</source>
            <translation>簡短，用於清單：S1</translation>
        </message>
        <message>
            <source>Your role is supervisor: the first person of a company adds the others and approves plans.</source>
            <translation>您的角色是主管：公司的第一位使用者負責新增其他人並審批計畫。</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Create company</source>
            <translation>建立公司</translation>
        </message>
        <message>
            <source>Where the company file lies</source>
            <translation>公司檔案的位置</translation>
        </message>
        <message>
            <source>Accord company</source>
            <translation>Accord 公司檔案</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::DraftStrip</name>
        <message>
            <source>Discard</source>
            <translation>捨棄</translation>
        </message>
        <message>
            <source>Not saved when the program ended: %1, typed %2</source>
            <translation>上次結束時未儲存的內容：%1，輸入於 %2</translation>
        </message>
        <message>
            <source>Discard what was typed?</source>
            <translation>捨棄這些輸入？</translation>
        </message>
        <message>
            <source>What was typed cannot be brought back afterwards.</source>
            <translation>捨棄後無法找回。</translation>
        </message>
        <message>
            <source>&amp;Take up again</source>
            <translation>繼續寫(&amp;T)</translation>
        </message>
        <message>
            <source>&amp;Discard</source>
            <translation>捨棄(&amp;D)</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::HelpViewer</name>
        <message>
            <source>Help</source>
            <translation>說明</translation>
        </message>
        <message>
            <source>Pages of the manual</source>
            <translation>手冊目錄</translation>
        </message>
        <message>
            <source>Page of the manual</source>
            <translation>手冊內文</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>複製</translation>
        </message>
        <message>
            <source>Address: %1</source>
            <translation>位址：%1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::KeyMap</name>
        <message>
            <source>Everywhere</source>
            <translation>隨處可用</translation>
        </message>
        <message>
            <source>Search, or type a command</source>
            <translation>搜尋或輸入指令</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>匯入檔案</translation>
        </message>
        <message>
            <source>Undo the last change</source>
            <translation>復原上次變更</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>重做</translation>
        </message>
        <message>
            <source>Help on this page</source>
            <translation>本頁說明</translation>
        </message>
        <message>
            <source>This key sheet</source>
            <translation>快速鍵一覽</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>結束</translation>
        </message>
        <message>
            <source>Moving about</source>
            <translation>移動</translation>
        </message>
        <message>
            <source>Go to an area of the navigation</source>
            <translation>前往導覽中的模組</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Forward</source>
            <translation>前進</translation>
        </message>
        <message>
            <source>Next tab</source>
            <translation>下一個分頁</translation>
        </message>
        <message>
            <source>Previous tab</source>
            <translation>上一個分頁</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>關閉分頁</translation>
        </message>
        <message>
            <source>Previous record of the list</source>
            <translation>清單中的上一筆</translation>
        </message>
        <message>
            <source>Next record of the list</source>
            <translation>清單中的下一筆</translation>
        </message>
        <message>
            <source>Leave: close, cancel, go back</source>
            <translation>離開：關閉、取消、返回</translation>
        </message>
        <message>
            <source>Lists and records</source>
            <translation>清單和記錄</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開啟</translation>
        </message>
        <message>
            <source>Peek at the row</source>
            <translation>速覽目前列</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>編輯</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>儲存</translation>
        </message>
        <message>
            <source>Save and close</source>
            <translation>儲存並關閉</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>篩選</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>複製一份</translation>
        </message>
        <message>
            <source>Copy as a table</source>
            <translation>複製為表格</translation>
        </message>
        <message>
            <source>Select all</source>
            <translation>全選</translation>
        </message>
        <message>
            <source>Print preview</source>
            <translation>列印預覽</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>匯出</translation>
        </message>
        <message>
            <source>View</source>
            <translation>檢視</translation>
        </message>
        <message>
            <source>Load again</source>
            <translation>重新載入</translation>
        </message>
        <message>
            <source>Side pane</source>
            <translation>側邊窗格</translation>
        </message>
        <message>
            <source>Navigation narrow or wide</source>
            <translation>收合或展開導覽</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>放大文字</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>縮小文字</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>標準文字大小</translation>
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
            <translation>快速鍵</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::MainWindow</name>
        <message>
            <source>Saved %1</source>
            <translation>已儲存 %1</translation>
        </message>
        <message>
            <source>The draft could not be kept: %1</source>
            <translation>草稿未能儲存：%1</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>沒有可復原的變更。</translation>
        </message>
        <message>
            <source>There is nothing to redo.</source>
            <translation>沒有可重做的變更。</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>已復原：%1</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>已重做：%1</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>還沒有備份</translation>
        </message>
        <message>
            <source>Last good backup %1 %2</source>
            <translation>最近可用備份 %1 %2</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>正在備份</translation>
        </message>
        <message>
            <source>Nothing can be made here</source>
            <translation>沒有可新增的內容</translation>
        </message>
        <message>
            <source>Open another company file …</source>
            <translation>開啟其他公司檔案…</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即備份</translation>
        </message>
        <message>
            <source>Settings …</source>
            <translation>設定…</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>結束</translation>
        </message>
        <message>
            <source>Go to</source>
            <translation>前往</translation>
        </message>
        <message>
            <source>Light theme</source>
            <translation>淺色主題</translation>
        </message>
        <message>
            <source>Dark theme</source>
            <translation>深色主題</translation>
        </message>
        <message>
            <source>Theme of the system</source>
            <translation>跟隨系統主題</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>語言：%1</translation>
        </message>
        <message>
            <source>About Accord</source>
            <translation>關於 Accord</translation>
        </message>
        <message>
            <source>Open a list first: the view it shows is pinned.</source>
            <translation>請先開啟一個清單：釘選的是清單目前的檢視。</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::NavBar</name>
        <message>
            <source>Narrow navigation</source>
            <translation>收合導覽</translation>
        </message>
        <message>
            <source>Settings (Ctrl+,)</source>
            <translation>設定 (Ctrl+,)</translation>
        </message>
        <message>
            <source>Company file: %1</source>
            <translation>公司檔案：%1</translation>
        </message>
        <message>
            <source>Working as %1, %2</source>
            <translation>目前使用者：%1，%2</translation>
        </message>
        <message>
            <source>Wide navigation</source>
            <translation>展開導覽</translation>
        </message>
        <message>
            <source>Pin the view of the list in front</source>
            <translation>釘選目前清單的檢視</translation>
        </message>
        <message>
            <source>Pinned views</source>
            <translation>釘選的檢視</translation>
        </message>
        <message>
            <source>Take out of the navigation</source>
            <translation>從導覽移除</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PaletteHits</name>
        <message>
            <source>Customers</source>
            <translation>客戶</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>聯絡人</translation>
        </message>
        <message>
            <source>Annual plans</source>
            <translation>年計畫</translation>
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
            <source>Notes</source>
            <translation>備註</translation>
        </message>
        <message>
            <source>planned</source>
            <translation>已計畫</translation>
        </message>
        <message>
            <source>in progress</source>
            <translation>進行中</translation>
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
            <translation>已放棄</translation>
        </message>
        <message>
            <source>archived</source>
            <translation>已封存</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>顯示全部</translation>
        </message>
        <message>
            <source>Show all, more than %1</source>
            <translation>顯示全部，超過 %1 筆</translation>
        </message>
        <message>
            <source>Show all %1</source>
            <translation>顯示全部 %1 筆</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::PaletteModel</name>
        <message>
            <source>Opened lately</source>
            <translation>最近開啟</translation>
        </message>
        <message>
            <source>Nothing answers to this</source>
            <translation>沒有找到符合的內容</translation>
        </message>
        <message>
            <source>Areas and commands</source>
            <translation>頁面和命令</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::Program</name>
        <message>
            <source>%1 could not be opened. %2</source>
            <translation>無法開啟 %1。%2</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::Reminders</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>還有 %n 項</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n due</source>
            <translation>
                <numerusform>%n 項到期</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1：%2</translation>
        </message>
        <message>
            <source>Visit: %1</source>
            <translation>拜訪：%1</translation>
        </message>
        <message>
            <source>Visit at %1: %2</source>
            <translation>%1 拜訪：%2</translation>
        </message>
        <message>
            <source>Visit at %1</source>
            <translation>%1 拜訪</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::SettingsDialog</name>
        <message>
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>關閉</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>外觀</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>語言</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>跟隨系統</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>淺色</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>深色</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>主題</translation>
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
            <translation>萬元</translation>
        </message>
        <message>
            <source>Amounts in lists</source>
            <translation>清單金額單位</translation>
        </message>
        <message>
            <source>Company file</source>
            <translation>公司檔案</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>位置</translation>
        </message>
        <message>
            <source>Place of the company file</source>
            <translation>公司檔案的位置</translation>
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
            <translation>最近備份</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>立即備份</translation>
        </message>
        <message>
            <source>Verify now</source>
            <translation>立即檢驗</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>還沒有</translation>
        </message>
        <message>
            <source>Backing up …</source>
            <translation>正在備份…</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>正在備份</translation>
        </message>
        <message>
            <source>✓ Backed up and checked: %1</source>
            <translation>✓ 已備份並檢驗：%1</translation>
        </message>
        <message>
            <source>Verifying every page, every sum and the change log …</source>
            <translation>正在檢驗所有頁、彙總和變更記錄…</translation>
        </message>
        <message>
            <source>Verifying the company file</source>
            <translation>正在檢驗公司檔案</translation>
        </message>
        <message>
            <source>✓ The company file is whole.</source>
            <translation>✓ 公司檔案完好。</translation>
        </message>
        <message numerus="yes">
            <source>▲ %n problem(s) found. Stop working in this file and restore the last backup. First: %1</source>
            <translation>
                <numerusform>▲ 發現 %n 個問題。請停止使用此檔案並還原最近的備份。第一個：%1</numerusform>
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
            <translation>取消正在進行的工作</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>開啟</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>開啟 %1</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TabStrip</name>
        <message>
            <source>Previous record (Ctrl+PgUp)</source>
            <translation>上一筆 (Ctrl+PgUp)</translation>
        </message>
        <message>
            <source>Next record (Ctrl+PgDn)</source>
            <translation>下一筆 (Ctrl+PgDn)</translation>
        </message>
        <message>
            <source>Open records</source>
            <translation>已開啟的記錄</translation>
        </message>
        <message>
            <source>Close the tab</source>
            <translation>關閉分頁</translation>
        </message>
        <message>
            <source>Close the tab (Ctrl+W)</source>
            <translation>關閉分頁 (Ctrl+W)</translation>
        </message>
    </context>
    <context>
        <name>accord::ui::TopBar</name>
        <message>
            <source>Back (Alt+Left)</source>
            <translation>上一頁 (Alt+←)</translation>
        </message>
        <message>
            <source>Forward (Alt+Right)</source>
            <translation>下一頁 (Alt+→)</translation>
        </message>
        <message>
            <source>New</source>
            <translation>新增</translation>
        </message>
        <message>
            <source>Nothing to undo</source>
            <translation>沒有可復原的變更</translation>
        </message>
        <message>
            <source>Nothing to redo</source>
            <translation>沒有可重做的變更</translation>
        </message>
        <message>
            <source>Search customers and commands (Ctrl+K)</source>
            <translation>搜尋客戶和指令 (Ctrl+K)</translation>
        </message>
        <message>
            <source>Search customers, or type a command …</source>
            <translation>搜尋客戶，或輸入指令…</translation>
        </message>
        <message>
            <source>Undo: %1 (Ctrl+Z)</source>
            <translation>復原：%1 (Ctrl+Z)</translation>
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
            <translation>客戶經理</translation>
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
            <translation>檢視者</translation>
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
            <translation>重點客戶管理：從資料到簽定的年度計畫</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>語言</translation>
        </message>
        <message>
            <source>Look around</source>
            <translation>先看看範例</translation>
        </message>
        <message>
            <source>A fictional company with customers, figures and plans.</source>
            <translation>一家虛構的公司，有客戶、資料和年度計畫。</translation>
        </message>
        <message>
            <source>Start a new company</source>
            <translation>新增公司</translation>
        </message>
        <message>
            <source>An empty file; customers and figures come by import.</source>
            <translation>空檔案；客戶和資料透過匯入進入。</translation>
        </message>
        <message>
            <source>Open a company file</source>
            <translation>開啟公司檔案</translation>
        </message>
        <message>
            <source>One that you or a colleague made.</source>
            <translation>您或同事已建立的檔案。</translation>
        </message>
        <message>
            <source>Bring back a backup</source>
            <translation>從備份還原</translation>
        </message>
        <message>
            <source>As a new file; nothing is written over.</source>
            <translation>還原為新檔案，不覆蓋任何內容。</translation>
        </message>
        <message>
            <source>Last opened</source>
            <translation>最近開啟</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>取消</translation>
        </message>
        <message>
            <source>Who are you?</source>
            <translation>您是誰？</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>返回</translation>
        </message>
        <message>
            <source>Start working</source>
            <translation>開始工作</translation>
        </message>
        <message>
            <source>Accord company</source>
            <translation>Accord 公司檔案</translation>
        </message>
        <message>
            <source>%1 could not be opened. %2</source>
            <translation>無法開啟 %1。%2</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>選擇備份</translation>
        </message>
        <message>
            <source>Bring it back as</source>
            <translation>還原為</translation>
        </message>
        <message>
            <source>Bringing back the backup</source>
            <translation>正在還原備份</translation>
        </message>
        <message>
            <source>Making the sample company: customers, two years of figures, plans</source>
            <translation>正在建立範例公司：客戶、兩年資料、年度計畫</translation>
        </message>
        <message>
            <source>Everybody who works in %1. It keeps order; it is no password.</source>
            <translation>在「%1」工作的人。選擇使用者只為秩序，不是密碼。</translation>
        </message>
    </context>
</TS>
