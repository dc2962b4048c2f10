# `cpack` in the build folder makes a Debian package, for computers where nothing is to be built.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME interleave)
set(CPACK_PACKAGE_VENDOR "Interleave authors")
set(CPACK_PACKAGE_CONTACT "${INTERLEAVE_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE) # whatever the umask

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON) # what the programs link, asked of the system that packs
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "teaching lab for concurrent, parallel and distributed computing")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "Lessons run real threads, processes and coroutines on this machine and show
what happens while it happens: an animated stage, charts, and a lane for each
thread with every switch that the kernel made.
.
interleave-run runs the same lessons in a terminal and needs no display.")
if(WITH_GUI)
    set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-translations-l10n, qt6-wayland, fonts-dejavu-core")
    set(CPACK_DEBIAN_PACKAGE_SUGGESTS "bash-completion")
endif()
if(PUBLISHED_AT)
    set(CPACK_DEBIAN_PACKAGE_HOMEPAGE "${PUBLISHED_AT}")
endif()
include(CPack)
