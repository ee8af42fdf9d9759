// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "core/base/savefile.h"
#include "core/base/text.h"
#include "ui/common/bidi.h"
#include "ui/common/button.h"
#include "ui/common/card.h"
#include "ui/common/columns.h"
#include "ui/common/dialogs.h"
#include "ui/common/fields.h"
#include "ui/common/label.h"
#include "ui/common/marks.h"
#include "ui/common/segmentedswitch.h"
#include "ui/settings/datacontroller.h"
#include "ui/settings/datapanel.h"
#include "ui/settings/keyscontroller.h"
#include "ui/settings/keyspanel.h"
#include "ui/common/qrview.h"
#include "ui/settings/settingscontroller.h"
#include "ui/settings/settingsrow.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace meyar::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 600;
constexpr int besideWidth = 900;
const QString generalPart = u"general"_s;
const QString dataPart = u"data"_s;
const QString keysPart = u"keys"_s;

} // namespace

SettingsPage::SettingsPage(SettingsController &controller, DataController &files, KeysController &keys,
                           Dialogs &dialogs, QWidget *parent)
    : Page({u"settings"_s, u"settings-configure"_s, [] { return tr("Settings"); }, RailPlace::Foot},
           parent)
    , m_controller(controller)
    , m_dataController(files)
    , m_keysController(keys)
    , m_dialogs(dialogs)
    , m_parts(new SegmentedSwitch({}, this))
    , m_stack(new QStackedWidget(this))
    , m_data(new DataPanel(files, dialogs, this))
    , m_keys(new KeysPanel(keys, dialogs, this))
{
    m_parts->setObjectName(u"settingsParts"_s);
    for (const QString &id : {generalPart, dataPart, keysPart}) {
        m_parts->addChoice(id, {});
    }
    m_parts->hide(); // until the top bar shows it
    m_stack->addWidget(buildGeneral());
    m_stack->addWidget(m_data);
    m_stack->addWidget(m_keys);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    buildActions();
    connectSignals();
    m_dataController.refresh(); // the badge counts before the page is first opened
}

QWidget *SettingsPage::buildGeneral()
{
    auto *content = new QWidget;
    auto *columns = new Columns(besideWidth, content);
    columns->setContentsMargins(space::xxl, space::xxl, space::xxl, space::xxl);
    columns->setSpacing(space::xl);
    auto *first = new QVBoxLayout;
    auto *second = new QVBoxLayout;
    for (QVBoxLayout *column : {first, second}) {
        column->setSpacing(space::xl);
        columns->addLayout(column, 1);
    }
    first->addWidget(buildLook());
    first->addWidget(buildAbout());
    first->addStretch(1);
    second->addWidget(buildPerson());
    second->addWidget(buildLaptop());
    second->addStretch(1);
    content->setMaximumWidth(2 * columnWidth);
    return scrollArea(content, this);
}

QWidget *SettingsPage::buildLook()
{
    auto *card = new Card(this);
    m_look = new SectionHeader;
    m_language = new SegmentedSwitch(QString());
    m_language->setObjectName(u"language"_s);
    m_face = new SegmentedSwitch(QString());
    m_face->setObjectName(u"urduFace"_s);
    m_digits = new SegmentedSwitch(QString());
    m_digits->setObjectName(u"paperDigits"_s);
    m_theme = new SegmentedSwitch(QString());
    m_theme->setObjectName(u"theme"_s);
    m_language->addChoice(u"en"_s, u"English"_s);
    m_language->addChoice(u"ur"_s, u"اردو"_s);
    m_language->addChoice(u"both"_s, {});
    m_face->addChoice(u"nastaliq"_s, {});
    m_face->addChoice(u"naskh"_s, {});
    m_digits->addChoice(toCode(PaperDigits::European), isolated(u"0 1 2 3"_s));
    m_digits->addChoice(toCode(PaperDigits::Urdu), isolated(u"۰ ۱ ۲ ۳"_s));
    for (const QString &id : {u"light"_s, u"dark"_s, u"high-contrast"_s}) {
        m_theme->addChoice(id, {});
    }
    m_scale = new SegmentedSwitch(QString());
    m_scale->setObjectName(u"scale"_s);
    for (const int percent : scales) {
        m_scale->addChoice(QString::number(percent), isolated(QString::number(percent) + u" %"_s));
    }
    m_languageRow = new SettingsRow(m_language);
    m_faceRow = new SettingsRow(m_face);
    m_digitsRow = new SettingsRow(m_digits);
    m_themeRow = new SettingsRow(m_theme);
    m_scaleRow = new SettingsRow(m_scale);
    // A question as it will look; the same in every language of the window.
    m_specimen = new Label(u"کیا تمام ہنگامی دروازے کھلے ہیں؟"_s, TextRole::Question);
    m_specimen->setLanguage(Language::Urdu);
    m_specimen->setObjectName(u"specimen"_s);
    card->body()->addWidget(m_look);
    card->body()->addWidget(m_languageRow);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(m_themeRow);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(m_scaleRow);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(m_faceRow);
    card->body()->addWidget(m_specimen);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(m_digitsRow);
    return card;
}

QWidget *SettingsPage::buildPerson()
{
    auto *card = new Card(this);
    m_who = new SectionHeader;
    m_person = new TextField;
    m_person->setObjectName(u"person"_s);
    m_person->setMaxLength(60);
    m_personHint = new Label(TextRole::Small);
    m_personHint->setTone(Tone::Muted);
    card->body()->addWidget(m_who);
    card->body()->addWidget(m_person);
    card->body()->addWidget(m_personHint);
    m_role = new SegmentedSwitch(QString());
    m_role->setObjectName(u"role"_s);
    for (const QString &id : {u"auditor"_s, u"manager"_s, u"trainer"_s, u"office"_s}) {
        m_role->addChoice(id, {});
    }
    m_roleRow = new SettingsRow(m_role);
    m_folder = new Button;
    m_folder->setObjectName(u"workFolder"_s);
    m_folder->setIconName(u"folder"_s);
    m_noFolder = new Button(ButtonKind::Flat);
    m_noFolder->setObjectName(u"noWorkFolder"_s);
    auto *choose = new QWidget;
    auto *row = new QHBoxLayout(choose);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    row->addWidget(m_noFolder);
    row->addWidget(m_folder);
    m_folderRow = new SettingsRow(choose);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(m_roleRow);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(m_folderRow);
    return card;
}

QWidget *SettingsPage::buildLaptop()
{
    auto *card = new Card(this);
    m_thisLaptop = new SectionHeader;
    m_label = new Label(TextRole::PageTitle);
    m_label->setObjectName(u"laptopLabel"_s);
    m_label->setLanguage(Language::English); // its words are
    m_fingerprintCaption = new Label(TextRole::Small);
    m_fingerprintCaption->setTone(Tone::Muted);
    m_fingerprintCaption->setWrap(false);
    m_fingerprint = new Label(TextRole::BodyBold);
    m_fingerprint->setObjectName(u"fingerprint"_s);
    m_fingerprint->setWrap(false);
    m_copy = new IconButton(u"edit-copy"_s, ButtonKind::Quiet);
    m_copy->setObjectName(u"copyFingerprint"_s);
    m_copy->setSmall(true);
    m_saveKey = new Button(ButtonKind::Flat);
    m_saveKey->setObjectName(u"saveKey"_s);
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
    card->body()->addWidget(m_saveKey, 0, Qt::AlignLeft);
    return card;
}

QWidget *SettingsPage::buildAbout()
{
    auto *card = new Card(this);
    m_aboutTitle = new SectionHeader;
    m_sample = new Card;
    m_sample->setTone(Tone::Warn);
    m_sampleText = new Label(TextRole::Body);
    auto *note = new QHBoxLayout;
    note->setSpacing(space::l);
    note->addWidget(new MarkLabel(Mark::Warn, 18), 0, Qt::AlignTop);
    note->addWidget(m_sampleText, 1);
    m_sample->body()->addLayout(note);
    m_about = new Label(TextRole::Small);
    m_about->setTone(Tone::Muted);
    card->body()->addWidget(m_aboutTitle);
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
    m_dataAction = new QAction(this);
    m_dataAction->setShortcut(QKeySequence(Qt::ALT | Qt::Key_2));
    m_keysAction = new QAction(this);
    m_keysAction->setShortcut(QKeySequence(Qt::ALT | Qt::Key_3));
    setKeywords(m_dataAction, u"backup restore disk database mahfooz nakal بیک اپ نقل ڈیٹا"_s);
    setKeywords(m_keysAction, u"certify revoke office laptops tasdeeq تصدیق لیپ ٹاپ"_s);
    connect(m_dataAction, &QAction::triggered, this, &SettingsPage::showData);
    connect(m_keysAction, &QAction::triggered, this, &SettingsPage::showKeys);
    addActions({m_themeAction, m_copyAction, m_dataAction, m_keysAction});
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
    connect(m_digits, &SegmentedSwitch::chosen, this,
            [this](const QString &id) { m_controller.setDigits(paperDigitsFrom(id)); });
    connect(m_theme, &SegmentedSwitch::chosen, this,
            [this](const QString &id) { m_controller.setTheme(themeFrom(id)); });
    connect(m_scale, &SegmentedSwitch::chosen, this,
            [this](const QString &id) { m_controller.setScale(scaleFrom(id)); });
    connect(m_role, &SegmentedSwitch::chosen, this, [this](const QString &id) { m_controller.setRole(roleFrom(id)); });
    connect(m_folder, &QPushButton::clicked, this, &SettingsPage::chooseFolder);
    connect(m_noFolder, &QPushButton::clicked, this, [this] { m_controller.setFolder({}); });
    connect(m_person, &QLineEdit::editingFinished, this,
            [this] { m_controller.setPerson(m_person->text()); });
    connect(m_copy, &QPushButton::clicked, this, &SettingsPage::copyFingerprint);
    connect(m_saveKey, &QPushButton::clicked, this, &SettingsPage::saveKey);
    connect(m_parts, &SegmentedSwitch::chosen, this, &SettingsPage::showPart);
    connect(&m_dataController, &DataController::warned, this, &Page::setBadge);
    connect(&m_controller, &SettingsController::settingsChanged, this,
            &SettingsPage::updateChoices);
    connect(&m_controller, &SettingsController::laptopChanged, this, &SettingsPage::updateLaptop);
    connect(&m_controller, &SettingsController::personSaved, this,
            [this] { m_who->setRemark(tr("Saved")); });
    connect(m_person, &QLineEdit::textEdited, this, [this] { m_who->setRemark({}); });
}

QList<QWidget *> SettingsPage::topBarWidgets()
{
    return {m_parts};
}

QString SettingsPage::contextLine() const
{
    return m_parts->current() == dataPart ? tr("where the work is, and its copies")
        : m_parts->current() == keysPart  ? tr("who takes part, and how far each is trusted")
                                          : QString();
}

void SettingsPage::showPart(const QString &id)
{
    m_parts->setCurrent(id);
    m_stack->setCurrentIndex(id == dataPart ? 1 : id == keysPart ? 2 : 0);
    refresh();
    Q_EMIT topBarChanged();
}

void SettingsPage::showData()
{
    showPart(dataPart);
    activated();
}

void SettingsPage::showKeys()
{
    showPart(keysPart);
    activated();
}

void SettingsPage::refresh()
{
    m_who->setRemark({});
    m_controller.refresh();
    m_dataController.refresh();
    m_keysController.refresh();
    updateChoices();
}

void SettingsPage::activated()
{
    refresh();
    if (m_parts->current() == dataPart) {
        m_data->focusFirst();
    } else if (m_parts->current() == keysPart) {
        m_keys->focusFirst();
    } else {
        m_language->setFocus();
    }
}

/// For an office that cannot read a QR code off a screen.
void SettingsPage::saveKey()
{
    if (!m_controller.laptop()) {
        return;
    }
    const QByteArray text = "meyar key " + m_controller.laptop()->key.key.toHex() + '\n';
    m_dialogs.chooseSaveFile(this, tr("Save this laptop's key"), m_controller.laptop()->label + u".meyarkey"_s,
                             tr("Keys of laptops (*.meyarkey)"),
                             [page = QPointer<SettingsPage>(this), text](const QString &path) {
                                 if (page && !path.isEmpty()) {
                                     const Result<> saved = saveFile(path, text);
                                     page->m_thisLaptop->setRemark(saved ? tr("Saved") : tr("Could not be saved"));
                                 }
                             });
}

void SettingsPage::retranslate()
{
    m_look->setTitle(tr("Language and look"));
    m_languageRow->setTexts(tr("Language"),
                            tr("Both: the window in English, the questions in both."));
    m_language->setChoiceText(u"both"_s, tr("Both"));
    m_themeRow->setTexts(tr("Colours"), tr("High contrast is best in bright light."));
    m_scaleRow->setTexts(tr("Size of everything"), tr("Seen when Meyar is started the next time."));
    m_theme->setChoiceText(u"light"_s, tr("Light"));
    m_theme->setChoiceText(u"dark"_s, tr("Dark"));
    m_theme->setChoiceText(u"high-contrast"_s, tr("High contrast"));
    m_faceRow->setTexts(tr("Urdu titles and questions"), tr("Naskh takes less room."));
    m_face->setChoiceText(u"nastaliq"_s, tr("Nastaliq"));
    m_face->setChoiceText(u"naskh"_s, tr("Naskh"));
    m_digitsRow->setTexts(tr("Digits in printed Urdu"), tr("Reports, forms and workshop sheets. The window takes both."));
    m_digits->setAccessibleName(tr("Digits in printed Urdu"));
    m_who->setTitle(tr("Who works here"));
    m_person->setAccessibleName(tr("Your name"));
    m_person->setPlaceholderText(tr("Your name"));
    m_personHint->setText(
        tr("Stands beside your answers in reports, and where two laptops differ."));
    m_roleRow->setTexts(tr("My work"), tr("What the column of pages shows first. Ctrl+K goes to every page."));
    m_role->setAccessibleName(tr("My work"));
    m_role->setChoiceText(u"auditor"_s, tr("Audits"));
    m_role->setChoiceText(u"manager"_s, tr("My factory"));
    m_role->setChoiceText(u"trainer"_s, tr("Training"));
    m_role->setChoiceText(u"office"_s, tr("Office"));
    m_folder->setText(tr("Choose…"));
    m_folder->setAccessibleName(tr("Choose the folder for reports and bundles"));
    m_noFolder->setText(tr("None"));
    m_noFolder->setAccessibleName(tr("No folder of its own for reports and bundles"));
    m_thisLaptop->setTitle(tr("This laptop"));
    m_fingerprintCaption->setText(tr("Fingerprint"));
    m_copy->setName(tr("Copy the fingerprint"));
    m_laptopHint->setText(
        tr("Whoever merges your bundles sees these words and this fingerprint. Compare "
           "them by phone to know that a bundle is yours."));
    m_qr->setAccessibleName(tr("This laptop's key as a QR code"));
    m_wordsCaption->setText(tr("Key words, to be read out in one of the two languages"));
    m_certificateCaption->setText(tr("Certificate"));
    m_saveKey->setText(tr("Save the key as a file for the office…"));
    m_parts->setAccessibleName(tr("Parts of the settings"));
    m_parts->setChoiceText(generalPart, tr("General"));
    m_parts->setChoiceText(dataPart, tr("Data and backups"));
    m_parts->setChoiceText(keysPart, tr("Laptops and keys"));
    m_dataAction->setText(tr("Data and backups"));
    m_keysAction->setText(tr("Laptops and keys"));
    m_dataController.retranslate();
    m_data->retranslate();
    m_keys->retranslate();
    m_sampleText->setText(
        tr("This database holds sample data. It is invented and can never merge into real work."));
    m_aboutTitle->setTitle(tr("Meyar"));
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
    m_digits->setCurrent(toCode(settings.digits));
    m_theme->setCurrent(toCode(settings.theme));
    m_scale->setCurrent(QString::number(settings.scale));
    m_role->setCurrent(toCode(settings.role));
    m_folderRow->setTexts(tr("Folder for reports and bundles"),
                          settings.folder.isEmpty() ? tr("Where something was saved last.")
                                                    : isolated(QDir::toNativeSeparators(settings.folder)));
    m_noFolder->setVisible(!settings.folder.isEmpty());
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
}

void SettingsPage::chooseFolder()
{
    m_dialogs.chooseFolder(this, tr("Folder for reports and bundles"),
                           [page = QPointer<SettingsPage>(this)](const QString &path) {
                               if (page && !path.isEmpty()) {
                                   page->m_controller.setFolder(path);
                               }
                           });
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
