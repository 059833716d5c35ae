<?php
// Installs WordPress with an administrator and an author, and prints a password for applications of each.
define( 'WP_INSTALLING', true );
require __DIR__ . '/site/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

wp_install( 'The Demonstration Gazette', 'editor-in-chief', 'chief@example.org', true, '', wp_generate_password() );
wp_insert_user(
	array(
		'user_login' => 'reporter',
		'user_pass'  => wp_generate_password(),
		'user_email' => 'reporter@example.org',
		'role'       => 'author',
	)
);

$passwords = array();
foreach ( array( 'editor-in-chief', 'reporter' ) as $login ) {
	$user                = get_user_by( 'login', $login );
	$passwords[ $login ] = WP_Application_Passwords::create_new_application_password( $user->ID, array( 'name' => 'tests' ) )[0];
}
echo json_encode( $passwords );
