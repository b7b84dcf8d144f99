// SPDX-License-Identifier: GPL-3.0-or-later
// The customers list as its users drive it: views, quick filter, sort, groups, selection, copy,
// export, bulk change and its undo, a new customer.
#include "app/customer_service.h"
#include "app/health_service.h"
#include "app/history_service.h"
#include "support/catch.h"
#include "support/ui_desk.h"
#include "ui/common/filter_bar.h"
#include "ui/common/filter_editor.h"
#include "ui/common/list_text.h"
#include "ui/common/paper_preview.h"
#include "ui/common/paper_view.h"
#include "ui/customers/bulk_edit_dialog.h"
#include "ui/customers/customer_dialog.h"
#include "ui/customers/customers_page.h"
#include "ui/shell/key_sheet.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <algorithm>
#include <vector>

using namespace accord;
using ui::CustomersPage;
using ui::ListRequest;
using ui::PageCommand;

namespace {

struct Shown {
    explicit Shown(test::Desk::Company company = test::Desk::Company::Sample,
                   const std::string &user = "S1")
        : desk(company, user), page(desk.page(), {QStringLiteral("customers"), {}, {}}) {
        page.resize(1100, 700);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
        settle();
    }
    void settle() {
        REQUIRE(test::Desk::waitFor(
            [this] { return page.model().isComplete() && !desk.page().jobs.isBusy(); }));
    }
    template<class T>
    T &child(const char *name) {
        auto *found = page.findChild<T *>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return *found;
    }
    QString cell(int row, const char *column) {
        const auto &columns = page.model().source().columns();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (columns[i].id == QLatin1String(column)) {
                return page.model().index(row, static_cast<int>(i)).data().toString();
            }
        }
        return {};
    }
    std::int64_t count(const char *filter) {
        return app::CustomerService(desk.app()).list({filter, 0, {}}).value().total;
    }
    test::Desk desk;
    CustomersPage page;
};

} // namespace

TEST_CASE("the list shows every customer, best sellers first, and its model keeps its word") {
    Shown shown;
    const QAbstractItemModelTester tester(&shown.page.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shown.page.model().total() == shown.count(""));
    CHECK(shown.page.model().rowCount() == shown.page.model().total());
    const auto *first = shown.page.model().fetched(0);
    const auto *second = shown.page.model().fetched(1);
    REQUIRE(first != nullptr);
    REQUIRE(second != nullptr);
    CHECK(first->cells[5].value.toLongLong() >= second->cells[5].value.toLongLong());
    CHECK(first->cells[5].bars.size() == 12);
    shown.page.sortBy(QStringLiteral("name"));
    shown.settle();
    shown.page.sortBy(QStringLiteral("name"));
    shown.settle();
    CHECK(shown.page.state().request.isDescending);
    REQUIRE_FALSE(shown.page.model().totals().empty());
    qint64 sum = 0;
    for (int row = 0; row < shown.page.model().rowCount(); ++row) {
        REQUIRE(test::Desk::waitFor([&] { return shown.page.model().fetched(row) != nullptr; }));
        sum += shown.page.model().fetched(row)->cells[5].value.toLongLong();
    }
    CHECK(shown.page.model().totals()[5].value.toLongLong() == sum);
}

TEST_CASE("typing filters, a filter that hides all says so, and clearing it brings all back") {
    Shown shown;
    const QString code = shown.page.model().fetched(0)->key;
    auto &quick = shown.child<QLineEdit>("quick_filter");
    QTest::keyClicks(&quick, code);
    REQUIRE(test::Desk::waitFor([&] { return shown.page.model().total() == 1; }));
    CHECK(shown.page.model().fetched(0)->key == code);
    quick.setText(QStringLiteral("<b>nobody</b>"));
    REQUIRE(test::Desk::waitFor([&] { return shown.page.model().total() == 0; }));
    shown.settle();
    auto &clear = shown.child<QPushButton>("filter_clear");
    CHECK(clear.isVisible());
    QTest::mouseClick(&clear, Qt::LeftButton);
    REQUIRE(test::Desk::waitFor([&] { return shown.page.model().total() > 1; }));
    CHECK(quick.text().isEmpty());
}

TEST_CASE("a group has its heading and count, and no row is lost") {
    Shown shown;
    const qint64 total = shown.page.model().total();
    shown.page.groupBy(QStringLiteral("stage"));
    shown.settle();
    const QAbstractItemModelTester tester(&shown.page.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(shown.page.model().isGroup(0));
    qint64 counted = 0;
    int groups = 0;
    for (int row = 0; row < shown.page.model().rowCount(); ++row) {
        if (shown.page.model().isGroup(row)) {
            ++groups;
            counted += shown.page.model().index(row, 0).data(ui::GroupCountRole).toLongLong();
        }
    }
    CHECK(counted == total);
    qint64 sales = 0;
    const auto salesOf = [&](const std::vector<ui::ListCell> &cells) {
        qint64 fen = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (shown.page.model().source().columns()[i].id == QLatin1String("sales")) {
                fen = cells[i].value.toLongLong();
            }
        }
        return fen;
    };
    for (int row = 0; row < shown.page.model().rowCount(); ++row) {
        sales += salesOf(shown.page.model().groupTotals(row));
    }
    CHECK(sales == salesOf(shown.page.model().totals()));
    CHECK(sales > 0);
    CHECK(shown.page.model().rowCount() == total + groups);
}

TEST_CASE("keys move, select, open and take all") {
    Shown shown;
    auto &view = shown.page.view();
    view.setFocus();
    view.setCurrentIndex(shown.page.model().index(0, 0));
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.currentIndex().row() == 1);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(shown.page.model().selected().size() == 3);
    QTest::keyClick(&view, Qt::Key_Escape);
    CHECK(shown.page.model().selected().isEmpty());
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    CHECK(shown.page.model().selected().size() == shown.page.model().total());
    CHECK(shown.child<QWidget>("selection_bar").isVisible());
    QSignalSpy peek(&shown.page, &ui::ListPage::peekWanted);
    QTest::keyClick(&view, Qt::Key_Space);
    CHECK(peek.size() == 1);
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(shown.desk.navigator.opened.size() == 1);
    CHECK(shown.desk.navigator.opened[0].record == shown.page.model().fetched(3)->key);
    CHECK(shown.desk.navigator.opened[0]
              .hint.value(QStringLiteral("walk"))
              .toStringList()
              .contains(shown.page.model().fetched(4)->key));
}

TEST_CASE("selection is kept by record while the order changes") {
    Shown shown;
    const qint64 id = shown.page.model().idAt(2);
    shown.page.model().select(id, true);
    shown.page.sortBy(QStringLiteral("city"));
    shown.settle();
    CHECK(shown.page.model().selected() == QSet<qint64>{id});
    QTest::mouseClick(&shown.child<QPushButton>("selection_clear"), Qt::LeftButton);
    CHECK(shown.page.model().selected().isEmpty());
}

TEST_CASE("what was changed becomes a view, and can be taken back") {
    Shown shown;
    auto &tabs = shown.child<QTabBar>("list_views");
    auto &save = shown.child<QPushButton>("view_save");
    auto &restore = shown.child<QPushButton>("view_restore");
    const int before = tabs.count();
    CHECK_FALSE(save.isVisible());
    shown.page.sortBy(QStringLiteral("class"));
    CHECK(save.isVisible());
    shown.page.showColumn(QStringLiteral("city"), false);
    QTest::mouseClick(&restore, Qt::LeftButton);
    CHECK_FALSE(save.isVisible());
    CHECK(shown.page.state().request.sort == QStringLiteral("sales"));

    shown.page.showColumn(QStringLiteral("kind"), true);
    shown.page.groupBy(QStringLiteral("class"));
    shown.desk.prompter.texts.push_back(QStringLiteral("<i>按级别</i>"));
    QTest::mouseClick(&shown.child<QPushButton>("view_add"), Qt::LeftButton);
    REQUIRE(tabs.count() == before + 1);
    CHECK(tabs.tabText(before) == QStringLiteral("<i>按级别</i>"));
    CustomersPage again(shown.desk.page(), {QStringLiteral("customers"), {}, {}});
    again.showView(before);
    CHECK(again.state().request.group == QStringLiteral("class"));
    shown.settle();
}

TEST_CASE("the copy pastes into a spreadsheet: whole numbers, no formula") {
    Shown shown;
    app::CustomerService customers(shown.desk.app());
    REQUIRE(customers.add("X-1", {{"name", "=1+1 <b>"}, {"city", "@city"}}));
    shown.page.reload(app::DataKind::Customers);
    shown.settle();
    shown.child<QLineEdit>("quick_filter").setText(QStringLiteral("=1+1"));
    REQUIRE(test::Desk::waitFor([&] { return shown.page.model().total() == 1; }));
    shown.settle();
    QApplication::clipboard()->clear();
    shown.page.perform(PageCommand::Copy);
    REQUIRE(test::Desk::waitFor([&] { return !shown.desk.navigator.notes.isEmpty(); }));
    const QMimeData *data = QApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(QLatin1Char('\n'));
    REQUIRE(lines.size() >= 2);
    CHECK(lines[1].startsWith(QStringLiteral("X-1\t'=1+1 <b>\t")));
    CHECK(lines[1].contains(QStringLiteral("'@city")));
    CHECK(data->html().contains(QStringLiteral("=1+1 &lt;b&gt;")));
}

TEST_CASE("what is shown goes into a file with its columns and order") {
    Shown shown;
    shown.page.showColumn(QStringLiteral("stage"), false);
    const QString file = QString::fromStdString((shown.desk.folder() / "shown.csv").string());
    shown.desk.files.answer = file;
    shown.page.perform(PageCommand::Export);
    REQUIRE(test::Desk::waitFor([&] { return !shown.desk.navigator.notes.isEmpty(); }));
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(written.readAll());
    const QStringList lines = text.split(QStringLiteral("\r\n"), Qt::SkipEmptyParts);
    CHECK(lines.size() == shown.page.model().total() + 1);
    CHECK(lines[1].contains(shown.page.model().fetched(0)->key));
    CHECK_FALSE(lines[0].contains(ui::CustomersPage::tr("Stage")));
}

TEST_CASE("a bulk change is shown first, written in one step and taken back in one") {
    Shown shown;
    const auto before = shown.count("stage = suspension");
    shown.page.model().selectRange(0, 4, true);
    QTest::mouseClick(&shown.child<QPushButton>("bulk_stage"), Qt::LeftButton);
    ui::BulkEditDialog *dialog = nullptr;
    REQUIRE(test::Desk::waitFor([&] {
        dialog = shown.page.findChild<ui::BulkEditDialog *>();
        return dialog != nullptr;
    }));
    auto *word = dialog->findChild<QComboBox *>(QStringLiteral("bulk_word"));
    REQUIRE(word != nullptr);
    auto *apply = dialog->findChild<QPushButton *>(QStringLiteral("bulk_apply"));
    // Nothing is chosen for the user: Enter at once changes nothing.
    CHECK(dialog->focusWidget() == word);
    CHECK(word->currentIndex() == -1);
    CHECK_FALSE(apply->isEnabled());
    QTest::keyClick(word, Qt::Key_Return);
    CHECK(dialog->isVisible());
    word->setCurrentIndex(word->findData(QStringLiteral("suspension")));
    REQUIRE(test::Desk::waitFor([&] { return apply->isEnabled(); }));
    auto *examples = dialog->findChild<QListWidget *>(QStringLiteral("bulk_examples"));
    REQUIRE(examples->count() == 5);
    CHECK(examples->item(0)->text().endsWith(QStringLiteral("→ ") + word->currentText()));
    CHECK(shown.count("stage = suspension") == before);
    QTest::mouseClick(apply, Qt::LeftButton);
    CHECK(shown.count("stage = suspension") == before + 5);
    CHECK(app::HistoryService(shown.desk.app()).undo().has_value());
    CHECK(shown.count("stage = suspension") == before);
    shown.settle();
}

TEST_CASE("a bulk change clears a field only when that was chosen") {
    Shown shown;
    const QString code = shown.page.model().fetched(0)->key;
    const auto inCity = [&] {
        const auto found = app::CustomerService(shown.desk.app()).find(code.toStdString()).value();
        return found.city;
    };
    REQUIRE_FALSE(inCity().empty());
    ui::BulkEditDialog dialog(shown.desk.page(), {code}, QStringLiteral("city"), &shown.page);
    dialog.show();
    auto *text = dialog.findChild<QLineEdit *>(QStringLiteral("bulk_text"));
    auto *apply = dialog.findChild<QPushButton *>(QStringLiteral("bulk_apply"));
    auto *field = dialog.findChild<QComboBox *>(QStringLiteral("bulk_field"));
    auto *clear = dialog.findChild<QCheckBox *>(QStringLiteral("bulk_clear"));
    CHECK(dialog.focusWidget() == text);
    dialog.accept();
    CHECK_FALSE(inCity().empty());
    field->setCurrentIndex(field->findData(QStringLiteral("tags")));
    CHECK_FALSE(clear->isVisibleTo(&dialog));
    CHECK(dialog.findChild<QLabel *>(QStringLiteral("bulk_summary"))->text() ==
          ui::BulkEditDialog::tr("Write a tag."));
    field->setCurrentIndex(field->findData(QStringLiteral("city")));
    clear->setChecked(true);
    REQUIRE(test::Desk::waitFor([&] { return apply->isEnabled(); }));
    dialog.accept();
    CHECK(inCity().empty());
    shown.settle();
}

TEST_CASE("who may not change a customer is told before, and it stays as it is") {
    Shown shown(test::Desk::Company::Sample, "M1");
    std::vector<std::string> codes;
    for (int row = 0; row < 12; ++row) {
        codes.push_back(shown.page.model().fetched(row)->key.toStdString());
    }
    app::CustomerService customers(shown.desk.app());
    const auto tried = customers.tryMany(codes, {{"tags_add", {"vip"}}}).value();
    CHECK(tried.changed > 0);
    REQUIRE_FALSE(tried.refused.empty());
    CHECK(tried.refused[0].why.reason == "forbidden");
    const auto done = customers.setMany(codes, {{"tags_add", {"vip"}}}).value();
    CHECK(done.changed == tried.changed);
    CHECK(done.refused.size() == tried.refused.size());
    CHECK(shown.count("tag = vip") == done.changed);
    shown.settle();
}

TEST_CASE("everything wrong with a new customer stands beside its field at once") {
    Shown shown;
    ui::CustomerDialog dialog(shown.desk.page(), &shown.page);
    dialog.show();
    const auto line = [&](const char *name) {
        return dialog.findChild<QLineEdit *>(QString::fromLatin1(name));
    };
    const auto error = [&](const char *name) {
        return dialog.findChild<QLabel *>(QString::fromLatin1(name))->text();
    };
    line("customer_opened_on")->setText(QStringLiteral("yesterday"));
    line("customer_parent")->setText(QStringLiteral("NOBODY"));
    dialog.accept();
    CHECK(dialog.result() != QDialog::Accepted);
    CHECK_FALSE(error("error_code").isEmpty());
    CHECK_FALSE(error("error_name").isEmpty());
    CHECK_FALSE(error("error_opened_on").isEmpty());
    CHECK_FALSE(error("error_parent").isEmpty());
    line("customer_opened_on")->setText(QStringLiteral("2024-05-01"));
    line("customer_parent")->clear();
    line("customer_code")->setText(QStringLiteral("NEW-1"));
    line("customer_name")->setText(QStringLiteral("<img src=x>\u202E新客户"));
    dialog.accept();
    // Text with direction marks is refused by the core or kept as it was typed, never changed.
    if (dialog.result() == QDialog::Accepted) {
        CHECK(app::CustomerService(shown.desk.app()).find("NEW-1").has_value());
    } else {
        CHECK_FALSE(error("error_name").isEmpty());
    }
    shown.settle();
}

TEST_CASE("views like A without contact this month or overdue payments can be made") {
    Shown shown;
    const auto show = [&](const ui::Conditions &conditions) {
        ui::ListViewState state = shown.page.state();
        state.request.conditions = conditions;
        shown.page.setState(state);
        shown.settle();
        return shown.page.model().total();
    };
    const QString is = QStringLiteral("=");
    CHECK(show({{QStringLiteral("class"), is, {QStringLiteral("A")}},
                {QStringLiteral("contact"),
                 QStringLiteral("in"),
                 {QStringLiteral("earlier"), QStringLiteral("never")}}}) ==
          shown.count("class = A and contact in(earlier, never)"));
    CHECK(show({{QStringLiteral("overdue"), QStringLiteral(">"), {QStringLiteral("0")}}}) ==
          shown.count("overdue > 0"));
    REQUIRE(shown.page.model().total() > 0);
    REQUIRE(test::Desk::waitFor([&] { return shown.page.model().fetched(0) != nullptr; }));
    CHECK(shown.cell(0, "overdue") != ui::Figures::none());
}

TEST_CASE("amounts are filtered in the unit that the list shows") {
    Shown shown;
    const auto &fields = shown.page.model().source().filterFields();
    const auto sales = std::find_if(fields.begin(), fields.end(), [](const auto &field) {
        return field.name == QLatin1String("sales");
    });
    REQUIRE(sales != fields.end());
    ui::FilterEditor editor(
        *sales, {QStringLiteral("sales"), QStringLiteral(">="), {QStringLiteral("500000")}});
    auto *value = editor.findChild<QLineEdit *>(QStringLiteral("filter_value"));
    CHECK(value->text() == QStringLiteral("50"));
    value->setText(QStringLiteral("12.5"));
    CHECK(editor.condition().values == QStringList{QStringLiteral("125000")});
    CHECK(ui::FilterWords::valueText(*sales, editor.condition())
              .endsWith(shown.desk.page().figures.unitName()));
}

TEST_CASE("a copy of the current customer is begun by its key, and the sheet says so") {
    Shown shown;
    shown.page.view().setCurrentIndex(shown.page.model().index(0, 0));
    REQUIRE(shown.page.can(PageCommand::Duplicate));
    shown.page.perform(PageCommand::Duplicate);
    auto *dialog = shown.page.findChild<ui::CustomerDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK_FALSE(dialog->findChild<QLineEdit *>(QStringLiteral("customer_name"))->text().isEmpty());
    const ui::KeySheet sheet(shown.desk.page().theme, &shown.page, nullptr);
    QStringList words;
    for (const QLabel *label : sheet.findChildren<QLabel *>()) {
        words << label->text();
    }
    CHECK(words.contains(QStringLiteral("Ctrl+D")));
    CHECK_FALSE(words.contains(QStringLiteral("F2"))); // the list has nothing to edit in place
}

TEST_CASE("after a condition is taken away the keys are in the list") {
    Shown shown;
    const QStringList condition{QStringLiteral("owner"), QStringLiteral("="), QStringLiteral("M1")};
    shown.page.take({{QStringLiteral("filter"), QVariantList{condition}}});
    shown.settle();
    auto &close = shown.child<QPushButton>("chip_close_owner");
    close.setFocus();
    close.click();
    CHECK(shown.page.state().request.conditions.isEmpty());
    CHECK(shown.page.focusWidget() == &shown.page.view());
}

TEST_CASE("a manager's copy of a colleague's customer is the manager's own") {
    Shown shown(test::Desk::Company::Sample, "M1");
    const QStringList condition{QStringLiteral("owner"), QStringLiteral("="), QStringLiteral("M2")};
    shown.page.take({{QStringLiteral("filter"), QVariantList{condition}}});
    shown.settle();
    REQUIRE(shown.page.model().total() > 0);
    shown.page.view().setCurrentIndex(shown.page.model().index(0, 0));
    shown.page.perform(PageCommand::Duplicate);
    auto *dialog = shown.page.findChild<ui::CustomerDialog *>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QComboBox *>(QStringLiteral("customer_owner"))->currentData() ==
          QStringLiteral("M1"));
}

TEST_CASE("an empty company says what to do first") {
    Shown shown(test::Desk::Company::Empty);
    CHECK(shown.page.model().total() == 0);
    CHECK(shown.child<QPushButton>("add_first").isVisible());
    CHECK_FALSE(shown.child<QPushButton>("filter_clear").isVisible());
    QTest::mouseClick(&shown.child<QPushButton>("import_first"), Qt::LeftButton);
    REQUIRE(shown.desk.navigator.opened.size() == 1);
    CHECK(shown.desk.navigator.opened[0].feature == QStringLiteral("imports"));
}

TEST_CASE("a list is shown as pages before it is printed, with its filter and groups") {
    Shown shown;
    shown.page.groupBy(QStringLiteral("class"));
    shown.settle();
    CHECK(shown.page.can(PageCommand::PrintPreview));
    shown.page.perform(PageCommand::PrintPreview);
    REQUIRE(
        test::Desk::waitFor([&] { return shown.page.findChild<ui::PaperPreview *>() != nullptr; }));
    auto *preview = shown.page.findChild<ui::PaperPreview *>();
    REQUIRE(test::Desk::waitFor([&] { return preview->view().pages() > 0; }));
    CHECK(preview->windowTitle().contains(shown.page.title()));
    preview->view().turn(1);
    preview->reject();
}

TEST_CASE("paper shows the detail of names, and of classes the class alone") {
    Shown shown;
    const auto &source = shown.page.model().source();
    const std::vector<qint64> &ids = shown.page.model().ids();
    int named = 0;
    int moved = 0;
    for (const ui::ListRow &row : source.rows(shown.desk.app(), ids)) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const ui::ListCell &cell = row.cells[i];
            const ui::CellLook look = source.columns()[i].look;
            if (look == ui::CellLook::Name && !cell.detail.isEmpty()) {
                ++named;
                CHECK(ui::shownText(cell, look) == cell.text + QStringLiteral("  ") + cell.detail);
            } else if (look == ui::CellLook::Class && !cell.detail.isEmpty()) {
                ++moved;
                CHECK(ui::shownText(cell, look) == cell.text);
            }
        }
    }
    CHECK(named > 100);
    CHECK(moved > 10);
}

TEST_CASE("customers are sorted by what is overdue, the last contact and the next visit") {
    Shown shown;
    for (const char *column : {"overdue", "last_contact", "next_visit"}) {
        shown.page.showColumn(QString::fromLatin1(column), true);
        for (const bool isAgain : {false, true}) {
            shown.page.sortBy(QString::fromLatin1(column));
            shown.settle();
            const auto &columns = shown.page.model().source().columns();
            std::size_t at = 0;
            while (columns[at].id != QLatin1String(column)) {
                ++at;
            }
            INFO(column << " " << isAgain);
            const std::vector<qint64> &ids = shown.page.model().ids();
            std::vector<qlonglong> values;
            bool isBlank = false;
            for (const ui::ListRow &row : shown.page.model().source().rows(shown.desk.app(), ids)) {
                const QVariant &value = row.cells[at].value;
                CHECK_FALSE((isBlank && value.isValid())); // those without one come last
                isBlank = !value.isValid();
                if (!isBlank) {
                    values.push_back(value.toLongLong());
                }
            }
            CHECK(values.size() > 2);
            if (shown.page.state().request.isDescending) {
                CHECK(std::is_sorted(values.rbegin(), values.rend()));
            } else {
                CHECK(std::is_sorted(values.begin(), values.end()));
            }
        }
    }
}

TEST_CASE("health is a column of those rows that are shown, and only when it is chosen") {
    Shown shown;
    shown.page.sortBy(QStringLiteral("code"));
    shown.settle();
    CHECK(shown.cell(0, "health") == ui::Figures::none());
    shown.page.showColumn(QStringLiteral("health"), true);
    shown.settle();
    int known = 0;
    for (int row = 0; row < 20; ++row) {
        const QString text = shown.cell(row, "health");
        const auto health = app::HealthService(shown.desk.app())
                                .of(shown.page.model().fetched(row)->key.toStdString());
        REQUIRE(health);
        CHECK(text == (health->score ? QString::number(*health->score) : ui::Figures::none()));
        known += health->score ? 1 : 0;
    }
    CHECK(known > 5);
    shown.page.sortBy(QStringLiteral("health")); // not offered
    CHECK(shown.page.state().request.sort != QStringLiteral("health"));
    shown.page.reload(app::DataKind::Customers);
    shown.settle();
    CHECK(shown.cell(0, "health") != QString());
}
