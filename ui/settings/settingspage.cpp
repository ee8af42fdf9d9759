// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/base/text.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/marks.h"
#include "ui/common/segmentedswitch.h"
#include "ui/settings/laptoplist.h"
#include "ui/settings/qrview.h"
#include "ui/settings/settingscontroller.h"
#include "ui/settings/settingsrow.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 600;

} // namespace

SettingsPage::SettingsPage(SettingsController &controller, QWidget *parent)
    : Page({u"settings"_s, u"settings-configure"_s, [] { return tr("Settings"); }, RailPlace::Foot},
           parent)
    , m_controller(controller)
{
    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    columns->setSpacing(space::xl);
    auto *first = new QVBoxLayout;
    auto *second = new QVBoxLayout;
    for (QVBoxLayout *column : {first, second}) {
        column->setSpacing(space::xl);
        columns->addLayout(column, 1);
    }
    first->addWidget(buildLook());
    first->addWidget(buildLaptops());
    first->addStretch(1);
    second->addWidget(buildPerson());
    second->addWidget(buildLaptop());
    second->addWidget(buildData());
    second->addStretch(1);
    content->setMaximumWidth(2 * columnWidth);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scrollArea(content, this));
    buildActions();
    connectSignals();
}

QWidget *SettingsPage::buildLook()
{
    auto *card = new Card(this);
    m_look = new SectionHeader;
    m_language = new SegmentedSwitch(QString());
    m_language->setObjectName(u"language"_s);
    m_face = new SegmentedSwitch(QString());
    m_face->setObjectName(u"urduFace"_s);
    m_theme = new SegmentedSwitch(QString());
    m_theme->setObjectName(u"theme"_s);
    m_language->addChoice(u"en"_s, u"English"_s);
    m_language->addChoice(u"ur"_s, u"اردو"_s);
    m_language->addChoice(u"both"_s, {});
    m_face->addChoice(u"nastaliq"_s, {});
    m_face->addChoice(u"naskh"_s, {});
    for (const QString &id : {u"light"_s, u"dark"_s, u"high-contrast"_s}) {
        m_theme->addChoice(id, {});
    }
    m_languageRow = new SettingsRow(m_language);
    m_faceRow = new SettingsRow(m_face);
    m_themeRow = new SettingsRow(m_theme);
    // A question as it will look; the same in every language of the window.
    m_specimen = new Label(u"کیا تمام ہنگامی دروازے کھلے ہیں؟"_s, TextRole::Question);
    m_specimen->setLanguage(Language::Urdu);
    m_specimen->setObjectName(u"specimen"_s);
    card->body()->addWidget(m_look);
    card->body()->addWidget(m_languageRow);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(m_themeRow);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(m_faceRow);
    card->body()->addWidget(m_specimen);
    return card;
}

QWidget *SettingsPage::buildPerson()
{
    auto *card = new Card(this);
    m_who = new SectionHeader;
    m_person = new TextField;
    m_person->setObjectName(u"person"_s);
    m_person->setMaxLength(120);
    m_personHint = new Label(TextRole::Small);
    m_personHint->setTone(Tone::Muted);
    card->body()->addWidget(m_who);
    card->body()->addWidget(m_person);
    card->body()->addWidget(m_personHint);
    return card;
}

QWidget *SettingsPage::buildLaptop()
{
    auto *card = new Card(this);
    m_thisLaptop = new SectionHeader;
    m_label = new Label(TextRole::PageTitle);
    m_label->setObjectName(u"laptopLabel"_s);
    m_fingerprintCaption = new Label(TextRole::Small);
    m_fingerprintCaption->setTone(Tone::Muted);
    m_fingerprintCaption->setWrap(false);
    m_fingerprint = new Label(TextRole::BodyBold);
    m_fingerprint->setObjectName(u"fingerprint"_s);
    m_fingerprint->setWrap(false);
    m_copy = new IconButton(u"edit-copy"_s, ButtonKind::Quiet);
    m_copy->setObjectName(u"copyFingerprint"_s);
    m_copy->setSmall(true);
    m_laptopHint = new Label(TextRole::Small);
    m_laptopHint->setTone(Tone::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_fingerprintCaption);
    row->addWidget(m_fingerprint);
    row->addWidget(m_copy);
    row->addStretch(1);
    card->body()->addWidget(m_thisLaptop);
    card->body()->addWidget(m_label);
    card->body()->addLayout(row);
    card->body()->addWidget(buildKeyWords());
    card->body()->addWidget(m_laptopHint);
    return card;
}

QWidget *SettingsPage::buildLaptops()
{
    auto *card = new Card(this);
    m_laptopsTitle = new SectionHeader;
    m_laptops = new LaptopList;
    m_laptops->setObjectName(u"laptops"_s);
    m_laptopsHint = new Label(TextRole::Small);
    m_laptopsHint->setTone(Tone::Muted);
    card->body()->addWidget(m_laptopsTitle);
    card->body()->addWidget(m_laptops);
    card->body()->addWidget(m_laptopsHint);
    return card;
}

QWidget *SettingsPage::buildData()
{
    auto *card = new Card(this);
    m_data = new SectionHeader;
    m_path = new Label(TextRole::Body);
    m_path->setObjectName(u"databasePath"_s);
    m_programme = new Label(TextRole::Small);
    m_programme->setTone(Tone::Muted);
    m_sample = new Card;
    m_sample->setTone(Tone::Warn);
    m_sampleText = new Label(TextRole::Body);
    auto *note = new QHBoxLayout;
    note->setSpacing(space::l);
    note->addWidget(new MarkLabel(Mark::Warn, 18), 0, Qt::AlignTop);
    note->addWidget(m_sampleText, 1);
    m_sample->body()->addLayout(note);
    m_about = new Label(TextRole::Small);
    m_about->setTone(Tone::Faint);
    card->body()->addWidget(m_data);
    card->body()->addWidget(m_path);
    card->body()->addWidget(m_programme);
    card->body()->addWidget(m_sample);
    card->body()->addWidget(m_about);
    return card;
}

void SettingsPage::buildActions()
{
    m_themeAction = new QAction(this);
    m_themeAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    m_copyAction = new QAction(this);
    m_copyAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    for (QAction *action : {m_themeAction, m_copyAction}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
    setKeywords(m_themeAction, u"dark light high contrast رنگ گہرا ہلکا rang theme"_s);
    setKeywords(m_copyAction, u"key device شناختی کوڈ copy"_s);
    connect(m_themeAction, &QAction::triggered, this, &SettingsPage::nextTheme);
    connect(m_copyAction, &QAction::triggered, this, &SettingsPage::copyFingerprint);
}

void SettingsPage::connectSignals()
{
    connect(m_language, &SegmentedSwitch::chosen, this,
            [this](const QString &id) { m_controller.setLanguage(displayLanguageFrom(id)); });
    connect(m_face, &SegmentedSwitch::chosen, this,
            [this](const QString &id) { m_controller.setUrduFace(urduFaceFrom(id)); });
    connect(m_theme, &SegmentedSwitch::chosen, this,
            [this](const QString &id) { m_controller.setTheme(themeFrom(id)); });
    connect(m_person, &QLineEdit::editingFinished, this,
            [this] { m_controller.setPerson(m_person->text()); });
    connect(m_copy, &QPushButton::clicked, this, &SettingsPage::copyFingerprint);
    connect(&m_controller, &SettingsController::settingsChanged, this,
            &SettingsPage::updateChoices);
    connect(&m_controller, &SettingsController::laptopChanged, this, &SettingsPage::updateLaptop);
    connect(&m_controller, &SettingsController::personSaved, this,
            [this] { m_who->setRemark(tr("Saved")); });
    connect(m_person, &QLineEdit::textEdited, this, [this] { m_who->setRemark({}); });
}

void SettingsPage::activated()
{
    m_who->setRemark({});
    m_controller.refresh();
    updateChoices();
    m_language->setFocus();
}

void SettingsPage::retranslate()
{
    m_look->setTitle(tr("Language and look"));
    m_languageRow->setTexts(tr("Language"),
                            tr("Both: the window in English, the questions in both."));
    m_language->setChoiceText(u"both"_s, tr("Both"));
    m_themeRow->setTexts(tr("Colours"), tr("High contrast is best in bright light."));
    m_theme->setChoiceText(u"light"_s, tr("Light"));
    m_theme->setChoiceText(u"dark"_s, tr("Dark"));
    m_theme->setChoiceText(u"high-contrast"_s, tr("High contrast"));
    m_faceRow->setTexts(tr("Urdu titles and questions"), tr("Naskh takes less room."));
    m_face->setChoiceText(u"nastaliq"_s, tr("Nastaliq"));
    m_face->setChoiceText(u"naskh"_s, tr("Naskh"));
    m_who->setTitle(tr("Who works here"));
    m_person->setAccessibleName(tr("Your name"));
    m_person->setPlaceholderText(tr("Your name"));
    m_personHint->setText(
        tr("Stands beside your answers in reports, and where two laptops differ."));
    m_thisLaptop->setTitle(tr("This laptop"));
    m_fingerprintCaption->setText(tr("Fingerprint"));
    m_copy->setName(tr("Copy the fingerprint"));
    m_laptopHint->setText(
        tr("Whoever merges your bundles sees these words and this fingerprint. Compare "
           "them by phone to know that a bundle is yours."));
    m_qr->setAccessibleName(tr("This laptop's key as a QR code"));
    m_wordsCaption->setText(tr("Key words, to be read out in one of the two languages"));
    m_certificateCaption->setText(tr("Certificate"));
    m_laptopsTitle->setTitle(tr("Laptops of the programme"));
    m_data->setTitle(tr("Data"));
    m_sampleText->setText(
        tr("This database holds sample data. It is invented and can never merge into real work."));
    m_about->setText(
        tr("Meyar %1. Works without internet: nothing leaves this laptop unless you export it.")
            .arg(isolated(QStringLiteral(MEYAR_VERSION))));
    m_themeAction->setText(tr("Next colours"));
    m_copyAction->setText(tr("Copy the fingerprint"));
    m_who->setRemark({});
    m_thisLaptop->setRemark({});
    updateChoices();
    updateLaptop();
}

void SettingsPage::updateChoices()
{
    const Settings settings = m_controller.settings();
    m_language->setCurrent(toCode(settings.language));
    m_face->setCurrent(toCode(settings.urduFace));
    m_theme->setCurrent(toCode(settings.theme));
}

void SettingsPage::updateLaptop()
{
    const std::optional<ThisLaptop> &laptop = m_controller.laptop();
    m_sample->setVisible(laptop && laptop->isSample);
    if (!laptop) {
        return;
    }
    if (!m_person->hasFocus()) {
        m_person->setText(laptop->person);
    }
    m_label->setText(laptop->label);
    m_fingerprint->setText(isolated(laptop->fingerprint));
    updateKeys();
    m_path->setText(isolated(laptop->database));
    m_programme->setText(tr("Programme: %1").arg(isolated(laptop->programme)));
    m_programme->setVisible(!laptop->programme.isEmpty());
}

void SettingsPage::nextTheme()
{
    const ThemeKind now = m_controller.settings().theme;
    m_controller.setTheme(now == ThemeKind::Light      ? ThemeKind::Dark
                              : now == ThemeKind::Dark ? ThemeKind::HighContrast
                                                       : ThemeKind::Light);
}

void SettingsPage::copyFingerprint()
{
    if (m_controller.laptop()) {
        QGuiApplication::clipboard()->setText(m_controller.laptop()->fingerprint);
        m_thisLaptop->setRemark(tr("Copied"));
    }
}

} // namespace meyar::ui
