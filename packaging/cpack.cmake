# SPDX-License-Identifier: GPL-3.0-or-later
include(GNUInstallDirs)

if(NOT TARGET unknot-cli OR (UNKNOT_GUI AND NOT TARGET unknot))
    message(STATUS "Not everything is there to be packaged")
    return()
endif()

install(TARGETS unknot-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
set(pages ${CMAKE_BINARY_DIR}/pages)
install(FILES ${pages}/unknot-cli.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${pages}/unknot-cli.bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
    RENAME unknot-cli)
install(FILES ${pages}/_unknot-cli DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${pages}/unknot-cli.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
if(UNKNOT_GUI)
    install(FILES ${pages}/unknot.1.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    # The window looks for the sound program beside itself.
    install(TARGETS unknot unknot-sound RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
    install(FILES packaging/linux/org.unknot.Unknot.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES packaging/linux/org.unknot.Unknot.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES packaging/linux/org.unknot.Unknot.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    install(FILES packaging/linux/org.unknot.Unknot-symbolic.svg
        DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)
endif()
install(FILES LICENSE README.md CHANGELOG.md DESTINATION ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME unknot)
set(CPACK_PACKAGE_VENDOR "The Unknot developers")
set(CPACK_PACKAGE_CONTACT "The Unknot developers <maintainers@unknot.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "Tap the sore spot, get what fits, keep a pain diary")
set(CPACK_PACKAGE_INSTALL_DIRECTORY unknot)
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, espeak-ng-data")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Unknot guides self-massage, stretching and rest for everyday muscle tension
in back, neck and shoulders. Tap the sore place on a body map, pass a check
of seconds, and follow a routine with figures, tones and a voice. The diary
keeps how it felt, and the trends page shows where it is going.
.
It is local: no account and no network. It cannot examine anybody and is not
a medical device; it says clearly when it is time to see someone.")
include(CPack)
