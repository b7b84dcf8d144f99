// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ui_window_desk.h"

#include "ui/common/parts.h"

#include <QtTest/QTest>

#include <QApplication>
#include <QVBoxLayout>

namespace accord::test {

NotePage::NotePage(ui::PageContext &context, ui::Place place)
    : Page(context, std::move(place)),
      field(new QLineEdit),
      m_peek(ui::makeLabel(ui::LabelKind::Body, QStringLiteral("peek"))) {
    m_peek->setParent(this);
    m_peek->hide();
    auto *column = new QVBoxLayout(this);
    field->setObjectName(QStringLiteral("note_field"));
    field->setAccessibleName(title());
    column->addWidget(ui::makeLabel(ui::LabelKind::Title, title()));
    column->addWidget(field);
    column->addStretch();
    setFocusProxy(field);
}

QString NotePage::title() const {
    return place().record.isEmpty() ? QStringLiteral("Notes") : place().record;
}

void NotePage::reload(app::Changes /*changes*/) {
    ++reloads;
}

bool NotePage::can(ui::PageCommand command) const {
    return command != ui::PageCommand::New || !place().record.isEmpty();
}

QString NotePage::walkText() const {
    return place().record.isEmpty() ? QString() : QStringLiteral("1 / 2");
}

QVariantMap NotePage::saveState() const {
    return {{QStringLiteral("text"), field->text()}};
}

void NotePage::restoreState(const QVariantMap &state) {
    field->setText(state.value(QStringLiteral("text")).toString());
}

void NotePage::take(const QVariantMap &hint) {
    field->setText(
        hint.value(QStringLiteral("draft")).toMap().value(QStringLiteral("text")).toString());
}

WindowDesk::WindowDesk(Features features, Desk::Company company, const QString &language)
    : desk(company, "S1", language), m_features(features) {
    languages.use(language, desk.page().theme, desk.page().figures, desk.page().actions);
    desk.page().settings.setLanguage(language);
    desk.page().theme.applyTo(*qobject_cast<QApplication *>(QCoreApplication::instance()));
    startAgain();
}

WindowDesk::~WindowDesk() {
    m_window.reset();
    // The look of the application asks the theme of this desk, which goes now.
    qApp->setStyleSheet({});
    QApplication::setStyle(QStringLiteral("Fusion"));
    languages.use(QStringLiteral("en"), desk.page().theme, desk.page().figures,
                  desk.page().actions);
}

std::vector<ui::Feature> WindowDesk::notes() {
    const auto make = [](const char *id, const char *icon) {
        ui::Feature feature;
        feature.id = QString::fromLatin1(id);
        feature.title = feature.id;
        feature.icon = QString::fromLatin1(icon);
        feature.makePage = [](ui::PageContext &context, const ui::Place &place) -> ui::Page * {
            return place.record == QLatin1String("gone") ? nullptr : new NotePage(context, place);
        };
        feature.badge = [](ui::PageContext &) { return 3; };
        return feature;
    };
    std::vector<ui::Feature> all = {make("notes", "file"), make("papers", "folder")};
    all[0].newEntries.push_back(
        {QStringLiteral("notes.new"),
         QStringLiteral("New note"),
         QStringLiteral("plus"),
         {},
         [](ui::PageContext &context, QWidget *) {
             context.navigator.open({QStringLiteral("notes"), QStringLiteral("fresh"), {}});
         }});
    return all;
}

void WindowDesk::startAgain() {
    if (m_window) {
        m_window->close();
    }
    m_window.reset();
    m_window = std::make_unique<ui::MainWindow>(
        desk.page(), languages,
        m_features == Features::All ? ui::FeatureSource(ui::allFeatures)
                                    : [this] { return notes(); });
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    (void)QTest::qWaitForWindowActive(m_window.get());
}

NotePage *WindowDesk::front() {
    return dynamic_cast<NotePage *>(m_window->pages().front());
}

void WindowDesk::openNote(const QString &record) {
    m_window->goTo({QStringLiteral("notes"), record, {}});
}

} // namespace accord::test
