// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/laptopkey.h"
#include "ui/settings/settings.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace meyar::ui {

class Workspace;

/// Who works here, on which laptop, in which database.
struct ThisLaptop
{
    QString person;
    QString label; ///< "cedar-lamp"
    QString fingerprint; ///< of its key, for comparing by eye
    QString database; ///< path of the file
    QString programme; ///< may be empty
    bool isSample = false; ///< the database holds invented data
    LaptopKey key = {};
    std::vector<LaptopKey> laptops = {}; ///< of the programme, this one first
    bool hasOffice = false; ///< the programme has a root key, whose owner certifies laptops
    friend bool operator==(const ThisLaptop &, const ThisLaptop &) = default;
};

/// What a person can choose: applied at once and kept in `file`, the database's part in the store.
/// Making one applies what was chosen before.
class SettingsController final : public QObject
{
    Q_OBJECT

public:
    SettingsController(Workspace &workspace, LanguageController &languages, Theme &theme,
                       std::unique_ptr<QSettings> file, QObject *parent = nullptr);
    /// With the file of this user.
    SettingsController(Workspace &workspace, LanguageController &languages, Theme &theme,
                       QObject *parent = nullptr);
    ~SettingsController() override;

    [[nodiscard]] Settings settings() const;
    [[nodiscard]] const std::optional<ThisLaptop> &laptop() const { return m_laptop; }

    void setLanguage(DisplayLanguage language);
    void setUrduFace(UrduFace face);
    void setDigits(PaperDigits digits);
    void setTheme(ThemeKind kind);
    void setScale(int percent); ///< one of scales; seen at the next start
    void setRole(Role role);
    void setFolder(const QString &folder); ///< empty: where something was put last
    void setPerson(const QString &name); ///< cleaned; nothing happens if it is the same
    void refresh(); ///< reads the laptop's part

Q_SIGNALS:
    void settingsChanged(); ///< also by the switch of the top bar
    void laptopChanged();
    void personSaved();

private:
    void apply(const Settings &settings);
    void keep();

    Workspace &m_workspace;
    LanguageController &m_languages;
    Theme &m_theme;
    int m_scale = 100;
    Role m_role = Role::Auditor;
    QString m_folder;
    std::unique_ptr<QSettings> m_file;
    std::optional<ThisLaptop> m_laptop;
    QString m_storedPerson; ///< what the database holds
};

} // namespace meyar::ui
