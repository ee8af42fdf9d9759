// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audits/openingcard.h"

#include "core/wording/visitsheetwords.h"
#include "ui/audits/attendancelist.h"
#include "ui/audits/plancontroller.h"
#include "ui/audits/pointrow.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/dialogs.h"
#include "ui/common/fields.h"
#include "ui/common/fonts.h"
#include "ui/common/label.h"

#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace meyar::ui {

namespace {

QTime timeFrom(const QString &typed)
{
    const QString text = withWesternDigits(typed).trimmed();
    const QTime time = QTime::fromString(text, u"H:mm"_s);
    return time.isValid() ? time : QTime::fromString(text, u"H.mm"_s);
}

} // namespace

OpeningCard::OpeningCard(PlanController &controller, QWidget *parent)
    : Card(parent)
    , m_controller(controller)
    , m_title(new SectionHeader)
    , m_day(new DateField)
    , m_time(new TextField)
    , m_now(new Button)
    , m_dayRow(new FormRow({}, m_day))
    , m_timeRow(new FormRow({}, m_time))
    , m_attendanceTitle(new Label(TextRole::Caption))
    , m_attendance(new AttendanceList)
    , m_sheetTitle(new Label(TextRole::Caption))
    , m_language(new QComboBox)
    , m_filling(new QComboBox)
    , m_save(new Button)
{
    body()->addWidget(m_title);
    addPoints();
    addTime();
    m_attendanceTitle->setTone(Tone::Faint);
    m_sheetTitle->setTone(Tone::Faint);
    body()->addWidget(m_attendanceTitle);
    body()->addWidget(m_attendance);
    addSheet();
    connectSignals();
}

void OpeningCard::addPoints()
{
    for (const OpeningPoint point : openingPoints) {
        auto *row = new PointRow;
        row->setObjectName(u"said-"_s + toCode(point));
        body()->addWidget(row);
        m_points.emplace_back(point, row);
        connect(row, &PointRow::clicked, this, [this, point = point](bool isSaid) {
            m_controller.edit([&](VisitSheet &sheet) {
                if (isSaid) {
                    sheet.said.insert(point);
                } else {
                    sheet.said.erase(point);
                }
            });
        });
    }
}

void OpeningCard::addTime()
{
    m_day->setObjectName(u"openedOn"_s);
    m_time->setObjectName(u"openedTime"_s);
    m_time->setPlaceholderText(u"09:30"_s);
    m_time->setCode(true);
    m_now->setObjectName(u"openedNow"_s);
    m_now->setIconName(u"clock"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_dayRow, 2);
    row->addWidget(m_timeRow, 1);
    auto *button = new QVBoxLayout;
    button->addStretch();
    button->addWidget(m_now);
    row->addLayout(button);
    body()->addLayout(row);
}

void OpeningCard::addSheet()
{
    m_language->setObjectName(u"sheetLanguage"_s);
    m_filling->setObjectName(u"sheetFilling"_s);
    m_save->setObjectName(u"saveOpeningSheet"_s);
    m_save->setIconName(u"document-save"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_language, 1);
    row->addWidget(m_filling, 1);
    row->addWidget(m_save);
    body()->addSpacing(space::xs);
    body()->addWidget(m_sheetTitle);
    body()->addLayout(row);
}

void OpeningCard::connectSignals()
{
    connect(m_now, &Button::clicked, this, [this] {
        const QDateTime now = m_controller.now();
        m_timeRow->setProblem({});
        m_controller.edit([&](VisitSheet &sheet) { sheet.openedAt = now; });
    });
    connect(m_day, &DateField::editingFinished, this, &OpeningCard::takeTime);
    connect(m_time, &TextField::editingFinished, this, &OpeningCard::takeTime);
    connect(m_attendance, &AttendanceList::edited, this, [this] {
        m_controller.edit([this](VisitSheet &sheet) { sheet.attendees = m_attendance->attendees(); });
    });
    connect(m_save, &Button::clicked, this, &OpeningCard::saveSheet);
}

void OpeningCard::takeTime()
{
    const std::optional<QDate> day = m_day->optionalDate();
    const QTime time = timeFrom(m_time->text());
    const bool isEmpty = m_time->text().trimmed().isEmpty();
    m_timeRow->setProblem(isEmpty || time.isValid() ? QString() : tr("A time such as 09:30."));
    if (!day || isEmpty) {
        if (!day && isEmpty) {
            m_controller.edit([](VisitSheet &sheet) { sheet.openedAt = {}; });
        }
        return; // the other half is still to come
    }
    if (time.isValid()) {
        m_controller.edit([&](VisitSheet &sheet) { sheet.openedAt = QDateTime(*day, time); });
    }
}

void OpeningCard::saveSheet()
{
    const std::optional<ReportLanguage> language = reportLanguageFrom(m_language->currentData().toString());
    const bool isBlank = m_filling->currentData().toBool();
    m_dialogs->chooseSaveFile(this, tr("Save the sheet of the opening meeting"), m_controller.suggestedName(),
                              tr("PDF files (*.pdf)"), [this, language, isBlank](const QString &path) {
                                  if (!path.isEmpty()) {
                                      m_controller.saveOpeningSheet(path, language.value_or(ReportLanguage::English), isBlank);
                                  }
                              });
}

void OpeningCard::setDialogs(Dialogs &dialogs)
{
    m_dialogs = &dialogs;
}

void OpeningCard::retranslate()
{
    const Translation words(uiLanguage());
    m_title->setTitle(tr("Opening meeting"));
    for (const auto &[point, row] : m_points) {
        row->setTexts(word(words, point), sentenceOf(words, point));
    }
    m_dayRow->setCaption(tr("Held on"));
    m_timeRow->setCaption(tr("At"));
    m_now->setText(tr("Now"));
    m_attendanceTitle->setText(tr("Who is there"));
    m_attendance->retranslate();
    m_sheetTitle->setText(tr("The sheet on paper"));
    const QString chosen = m_language->currentData().toString();
    m_language->clear();
    m_language->addItem(tr("English"), u"en"_s);
    m_language->addItem(tr("Urdu"), u"ur"_s);
    m_language->addItem(tr("Both languages"), u"both"_s);
    m_language->setCurrentIndex(chosen.isEmpty() ? (uiLanguage() == Language::Urdu ? 1 : 0) : m_language->findData(chosen));
    m_language->setAccessibleName(tr("Language of the sheet"));
    const int filling = std::max(0, m_filling->currentIndex());
    m_filling->clear();
    m_filling->addItem(tr("As filled in here"), false);
    m_filling->addItem(tr("Blank, to fill in by hand"), true);
    m_filling->setCurrentIndex(filling);
    m_filling->setAccessibleName(tr("How the sheet is filled in"));
    m_save->setText(tr("Save PDF…"));
}

void OpeningCard::showState()
{
    const PlanState &state = *m_controller.state();
    const VisitSheet &sheet = state.sheet();
    m_title->setRemark(tr("%1 said").arg(fraction(int(sheet.said.size()), int(openingPoints.size()), true)));
    for (const auto &[point, row] : m_points) {
        row->setChecked(sheet.said.contains(point));
        row->setEnabled(state.isEditable());
    }
    if (!m_day->hasFocus() && !(m_time->hasFocus() && m_time->isModified())) {
        m_day->setOptionalDate(sheet.openedAt.isValid() ? std::optional(sheet.openedAt.date()) : std::nullopt);
        m_time->setText(sheet.openedAt.isValid() ? sheet.openedAt.time().toString(u"HH:mm"_s) : QString());
    }
    m_attendance->setAttendees(sheet.attendees);
    m_attendance->setEditable(state.isEditable());
    for (QWidget *field : std::initializer_list<QWidget *>{m_day, m_time, m_now}) {
        field->setEnabled(state.isEditable());
    }
}

} // namespace meyar::ui
