// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/flat_style.h"

#include <QApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <algorithm>
#include <stdexcept>

namespace accord::ui {
namespace {

constexpr std::array<const char *, kRoleCount> kNames = {
    "window",        "surface", "nav",          "hairline",    "hairline-strong", "text",
    "muted",         "faint",   "accent",       "accent-soft", "on-accent",       "positive",
    "positive-soft", "warning", "warning-soft", "negative",    "negative-soft",   "class-a",
    "class-a-soft",  "class-b", "class-b-soft", "class-c",     "class-c-soft",    "chart-1",
    "chart-2",       "chart-3", "chart-4",      "chart-5",     "chart-6",         "selection",
    "focus"};

QByteArray bytesOf(const QString &name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly)) {
        throw std::runtime_error("missing in the program: " + name.toStdString());
    }
    return file.readAll();
}

std::array<QColor, kRoleCount> readTable(const QJsonObject &table) {
    std::array<QColor, kRoleCount> colors;
    for (std::size_t i = 0; i < kNames.size(); ++i) {
        colors[i] = QColor(table.value(QLatin1String(kNames[i])).toString());
        if (!colors[i].isValid()) {
            throw std::runtime_error(std::string("roles.json lacks ") + kNames[i]);
        }
    }
    return colors;
}

QStringList familiesFor(const QString &language) {
    if (language == QLatin1String("zh_TW")) {
        return {QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Microsoft JhengHei"),
                QStringLiteral("Noto Sans CJK SC")};
    }
    QStringList chinese = {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei")};
    if (language == QLatin1String("en")) {
        return QStringList{QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI")} + chinese;
    }
    return chinese;
}

int pixels(TypeRole role) {
    switch (role) {
    case TypeRole::Caption:
        return 12;
    case TypeRole::Section:
        return 14;
    case TypeRole::PageTitle:
        return 20;
    case TypeRole::Figure:
        return 24;
    case TypeRole::Body:
    case TypeRole::BodyStrong:
        break;
    }
    return 13;
}

} // namespace

const char *roleName(Role role) {
    return kNames[static_cast<std::size_t>(role)];
}

Theme::Theme(QObject *parent) : QObject(parent), m_families(familiesFor({})) {
    const QJsonObject tables =
        QJsonDocument::fromJson(bytesOf(QStringLiteral(":/themes/roles.json"))).object();
    m_light = readTable(tables.value(QLatin1String("light")).toObject());
    m_darkTable = readTable(tables.value(QLatin1String("dark")).toObject());
}

QColor Theme::color(Role role) const {
    return (m_dark ? m_darkTable : m_light)[static_cast<std::size_t>(role)];
}

QFont Theme::font(TypeRole role) const {
    QFont font;
    font.setFamilies(m_families);
    font.setPixelSize(px(pixels(role)));
    if (role == TypeRole::BodyStrong || role == TypeRole::Section || role == TypeRole::PageTitle ||
        role == TypeRole::Figure) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

QPalette Theme::palette() const {
    QPalette palette;
    const auto set = [&](QPalette::ColorRole slot, Role role) {
        palette.setColor(slot, color(role));
    };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::Window);
    set(QPalette::Text, Role::Text);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::Negative);
    set(QPalette::Highlight, Role::Accent);
    set(QPalette::HighlightedText, Role::OnAccent);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::Surface);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::PlaceholderText, Role::Muted);
    set(QPalette::Mid, Role::Hairline);
    set(QPalette::Midlight, Role::Hairline);
    set(QPalette::Dark, Role::HairlineStrong);
    set(QPalette::Light, Role::Surface);
    for (const auto slot : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, slot, color(Role::Faint));
    }
    return palette;
}

QString Theme::styleSheet() const {
    const QString source = QString::fromUtf8(bytesOf(QStringLiteral(":/themes/accord.qss")));
    static const QRegularExpression token(QStringLiteral(R"(@(?:px\((\d+)\)|([a-z0-9-]+)))"));
    QString sheet;
    qsizetype from = 0;
    for (auto matches = token.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        sheet += QStringView(source).mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (!match.captured(1).isEmpty()) {
            sheet += QString::number(px(match.captured(1).toInt())) + QStringLiteral("px");
            continue;
        }
        const auto name = match.captured(2).toStdString();
        const auto *const found = std::find(kNames.begin(), kNames.end(), name);
        if (found == kNames.end()) {
            throw std::runtime_error("accord.qss names an unknown role: " + name);
        }
        sheet += color(static_cast<Role>(found - kNames.begin())).name();
    }
    sheet += QStringView(source).mid(from);
    return sheet;
}

void Theme::choose(ThemeChoice choice) {
    m_choice = choice;
    refresh();
}

void Theme::setTextScale(int percent) {
    m_textScale = std::clamp(percent, 80, 200);
    refresh();
}

void Theme::setLanguage(const QString &language) {
    m_families = familiesFor(language);
    refresh();
}

void Theme::applyTo(QApplication &application) {
    if (m_application == nullptr) {
        m_systemDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
        m_application = &application;
        QApplication::setStyle(new FlatStyle(*this)); // the application owns its style
    }
    refresh();
}

void Theme::refresh() {
    m_dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemDark);
    if (m_application != nullptr) {
        QApplication::setPalette(palette());
        QApplication::setFont(font(TypeRole::Body));
        m_application->setStyleSheet(styleSheet());
    }
    Q_EMIT changed();
}

} // namespace accord::ui
