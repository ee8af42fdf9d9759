// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/firstrun.h"

#include "core/base/text.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/dialogs.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/segmentedswitch.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 620;
constexpr int buttonWidth = 250;

DisplayLanguage displayOf(const QString &id)
{
    return id == u"ur" ? DisplayLanguage::Urdu : id == u"both" ? DisplayLanguage::Both : DisplayLanguage::English;
}

} // namespace

FirstRun::FirstRun(LanguageController &languages, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_languages(languages)
    , m_dialogs(dialogs)
    , m_title(new Label(TextRole::PageTitle))
    , m_purpose(new Label(TextRole::Body))
    , m_languageName(new Label(TextRole::BodyBold))
    , m_language(new SegmentedSwitch(tr("Language")))
    , m_personName(new Label(TextRole::BodyBold))
    , m_person(new TextField(tr("Your name")))
    , m_beginName(new Label(TextRole::BodyBold))
    , m_own(new Button(ButtonKind::Primary))
    , m_ownHint(new Label(TextRole::Small))
    , m_sample(new Button)
    , m_sampleHint(new Label(TextRole::Small))
    , m_given(new Button)
    , m_givenHint(new Label(TextRole::Small))
    , m_foot(new Label(TextRole::Small))
{
    setObjectName(u"firstRun"_s);
    resize(900, 640);
    auto *card = new Card;
    card->setFixedWidth(cardWidth);
    QVBoxLayout *column = card->body();
    column->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    m_language->setObjectName(u"firstLanguage"_s);
    m_language->addChoice(u"en"_s, u"English"_s);
    m_language->addChoice(u"ur"_s, u"اردو"_s);
    m_language->addChoice(u"both"_s, {});
    m_person->setObjectName(u"firstPerson"_s);
    m_person->setMaxLength(60);
    m_own->setObjectName(u"beginOwn"_s);
    m_sample->setObjectName(u"beginSample"_s);
    m_given->setObjectName(u"beginGiven"_s);
    for (Label *label : {m_purpose, m_ownHint, m_sampleHint, m_givenHint, m_foot}) {
        label->setTone(Tone::Muted);
    }
    const auto add = [column](std::initializer_list<QWidget *> widgets) {
        for (QWidget *widget : widgets) {
            column->addWidget(widget);
        }
        column->addSpacing(space::l);
    };
    add({m_title, m_purpose});
    add({m_languageName});
    auto *languageRow = new QHBoxLayout;
    languageRow->addWidget(m_language);
    languageRow->addStretch();
    column->insertLayout(column->count() - 1, languageRow);
    add({m_personName, m_person});
    add({m_beginName, buildChoice(m_own, m_ownHint), buildChoice(m_sample, m_sampleHint), buildChoice(m_given, m_givenHint)});
    column->addWidget(m_foot);
    auto *middle = new QHBoxLayout; // an alignment would lose the heights of lines that wrap
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    auto *all = new QVBoxLayout(this);
    all->addStretch();
    all->addLayout(middle);
    all->addStretch();

    connect(m_language, &SegmentedSwitch::chosen, this, [this](const QString &id) { m_languages.setDisplay(displayOf(id)); });
    connect(m_person, &QLineEdit::returnPressed, m_own, &QPushButton::click);
    connect(m_own, &QPushButton::clicked, this, [this] { choose(FirstChoice::Begin::Own); });
    connect(m_sample, &QPushButton::clicked, this, [this] { choose(FirstChoice::Begin::Sample); });
    connect(m_given, &QPushButton::clicked, this, [this] { choose(FirstChoice::Begin::Given); });
    retranslate();
    m_person->setFocus();
}

/// A button, and beside it what it leads to.
QWidget *FirstRun::buildChoice(Button *button, Label *hint)
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->setSpacing(space::l);
    button->setFixedWidth(buttonWidth);
    button->setAutoDefault(true); // Enter presses the one with the focus
    row->addWidget(button);
    row->addWidget(hint, 1);
    return box;
}

void FirstRun::choose(FirstChoice::Begin begin)
{
    FirstChoice choice{begin, cleaned(m_person->text()).simplified(), {}};
    if (begin != FirstChoice::Begin::Given) {
        Q_EMIT chosen(choice);
        return;
    }
    m_dialogs.chooseOpenFile(this, tr("The file that you were given"), tr("Files of Meyar (*.meyar *.meyar.age *.meyardb)"),
                             [this, choice](const QString &path) mutable {
                                 if (!path.isEmpty()) {
                                     choice.path = path;
                                     Q_EMIT chosen(choice);
                                 }
                             });
}

void FirstRun::retranslate()
{
    setWindowTitle(u"Meyar"_s);
    m_title->setText(tr("Welcome to Meyar"));
    m_purpose->setText(tr("Audits of labour, safety and environmental standards. Without a network: what you write stays on "
                          "this computer until you hand it on."));
    m_languageName->setText(tr("Language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->setChoiceText(u"both"_s, tr("Both"));
    m_language->setCurrent(m_languages.display() == DisplayLanguage::Urdu       ? u"ur"_s
                               : m_languages.display() == DisplayLanguage::Both ? u"both"_s
                                                                                : u"en"_s);
    m_personName->setText(tr("Your name"));
    m_person->setAccessibleName(tr("Your name"));
    m_person->setPlaceholderText(tr("It stands beside your answers. You can leave it empty."));
    m_beginName->setText(tr("Begin with"));
    m_own->setText(tr("My own work"));
    m_ownHint->setText(tr("Empty: add a factory and start an audit."));
    m_sample->setText(tr("A sample programme"));
    m_sampleHint->setText(tr("Forty invented factories, to look around and to practise. In a file of its own."));
    m_given->setText(tr("A file that I was given…"));
    m_givenHint->setText(tr("A bundle from the office or a colleague, or a database."));
    m_foot->setText(tr("All of this can be changed in the settings."));
}

void FirstRun::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void FirstRun::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), tokens().window);
}

} // namespace meyar::ui
