// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingscontroller.h"

#include "core/base/text.h"
#include "core/store/sampleprogramme.h"
#include "core/vault/devicekeys.h"
#include "ui/common/theme.h"
#include "ui/workspace/workspace.h"

#include <QDir>
#include <QSettings>

namespace meyar::ui {

namespace {

Result<ThisLaptop> readLaptop(Store &store)
{
    const Result<DeviceInfo> device = store.thisDevice();
    if (!device) {
        return failAs(device);
    }
    const Result<QString> programme = store.programmeName();
    if (!programme) {
        return failAs(programme);
    }
    const Result<std::vector<DeviceInfo>> devices = store.devices();
    const Result<vault::ProgrammeTrust> trust = store.programmeTrust();
    if (!devices || !trust) {
        return tl::unexpected(!devices ? devices.error() : trust.error());
    }
    std::vector<LaptopKey> laptops;
    if (!device->publicKey.isEmpty()) {
        laptops.push_back(laptopKeyOf(*device));
    }
    for (const DeviceInfo &other : *devices) {
        if (!other.isThis) {
            laptops.push_back(laptopKeyOf(other));
        }
    }
    return ThisLaptop{device->person,
                      device->label,
                      vault::fingerprint(device->publicKey),
                      QDir::toNativeSeparators(store.path()),
                      *programme,
                      isSampleProgramme(store.programme()),
                      device->publicKey.isEmpty() ? LaptopKey() : laptops.front(),
                      laptops,
                      !trust->roots.empty()};
}

} // namespace

SettingsController::SettingsController(Workspace &workspace, LanguageController &languages,
                                       Theme &theme, std::unique_ptr<QSettings> file,
                                       QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_languages(languages)
    , m_theme(theme)
    , m_file(std::move(file))
{
    apply(loadSettings(*m_file));
    // The switch of the top bar sets the same thing.
    connect(&languages, &LanguageController::displayChanged, this, &SettingsController::keep);
    connect(&languages, &LanguageController::languageChanged, this, &SettingsController::keep);
    connect(&theme, &Theme::changed, this, &SettingsController::keep);
    // A name that was not saved can be tried again.
    connect(&workspace, &Workspace::failed, this, [this] {
        if (m_laptop) {
            m_laptop->person = m_storedPerson;
        }
    });
    connect(&workspace, &Workspace::changed, this, [this](const Changes &changes) {
        if (changes.registry) {
            refresh();
        }
    });
}

SettingsController::SettingsController(Workspace &workspace, LanguageController &languages,
                                       Theme &theme, QObject *parent)
    : SettingsController(workspace, languages, theme, std::make_unique<QSettings>(), parent)
{
}

SettingsController::~SettingsController() = default;

Settings SettingsController::settings() const
{
    return {m_languages.display(), m_languages.urduFace(), m_theme.kind(), m_scale, m_role, paperDigits(), m_folder};
}

void SettingsController::apply(const Settings &settings)
{
    m_scale = settings.scale;
    m_role = settings.role;
    m_folder = settings.folder;
    setPaperDigits(settings.digits);
    m_theme.setKind(settings.theme);
    m_languages.setUrduFace(settings.urduFace);
    m_languages.setDisplay(settings.language);
}

void SettingsController::keep()
{
    saveSettings(settings(), *m_file);
    Q_EMIT settingsChanged();
}

void SettingsController::setLanguage(DisplayLanguage language)
{
    m_languages.setDisplay(language);
}

void SettingsController::setUrduFace(UrduFace face)
{
    m_languages.setUrduFace(face);
}

void SettingsController::setDigits(PaperDigits digits)
{
    setPaperDigits(digits);
    keep();
}

void SettingsController::setTheme(ThemeKind kind)
{
    m_theme.setKind(kind);
}

void SettingsController::setScale(int percent)
{
    m_scale = percent;
    keep();
}

void SettingsController::setRole(Role role)
{
    m_role = role;
    keep();
}

void SettingsController::setFolder(const QString &folder)
{
    m_folder = folder;
    keep();
}

void SettingsController::setPerson(const QString &name)
{
    const QString person = cleaned(name).simplified();
    if (!m_laptop || person == m_laptop->person) {
        return;
    }
    m_laptop->person = person;
    m_workspace.change(
        this, [person](Store &store) { return store.setPerson(person); },
        [this] {
            refresh();
            Q_EMIT personSaved();
        });
}

void SettingsController::refresh()
{
    m_workspace.read(this, readLaptop, [this](ThisLaptop laptop) {
        m_laptop = std::move(laptop);
        m_storedPerson = m_laptop->person;
        Q_EMIT laptopChanged();
    });
}

} // namespace meyar::ui
